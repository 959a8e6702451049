import { type RefObject, useEffect, useRef } from 'react'

/** What to give to a part that takes the focus when what had it has gone: buttons go with the version they were about. */
export function useFocusWhenLost<Part extends HTMLElement>(about: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at again whenever something else is shown.
  useEffect(() => {
    // A menu that has closed gives the focus back first.
    const frame = requestAnimationFrame(() => {
      const has = document.activeElement
      if (has === null || has === document.body) part.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [about])
  return part
}
