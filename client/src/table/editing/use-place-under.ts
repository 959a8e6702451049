import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'

/** A list is so high at most, and stays so far from the edges, pixels. */
const HIGHEST_PX = 280
const LEAST_PX = 140
const NARROWEST_PX = 320
const WIDEST_PX = 480
const GAP_PX = 4

/** Where a list stands that belongs to a field: under it, or above where there is more room; it follows when the page scrolls. */
export function usePlaceUnder(field: RefObject<HTMLElement | null>): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' })
  useLayoutEffect(() => {
    const look = () => {
      const cell = (field.current?.closest('[role="gridcell"]') ?? field.current)?.getBoundingClientRect()
      const own = field.current?.getBoundingClientRect()
      if (cell === undefined || own === undefined) return
      const below = globalThis.innerHeight - own.bottom - 2 * GAP_PX
      const isUnder = below >= LEAST_PX || below >= cell.top
      const width = Math.min(Math.max(cell.width, NARROWEST_PX), WIDEST_PX, globalThis.innerWidth - 2 * GAP_PX)
      setPlace({
        left: Math.max(GAP_PX, Math.min(cell.left, globalThis.innerWidth - width - GAP_PX)),
        width,
        maxHeight: Math.min(HIGHEST_PX, isUnder ? below : cell.top - 2 * GAP_PX),
        ...(isUnder ? { top: own.bottom + GAP_PX } : { bottom: globalThis.innerHeight - cell.top + GAP_PX }),
      })
    }
    look()
    globalThis.addEventListener('scroll', look, { capture: true, passive: true })
    globalThis.addEventListener('resize', look)
    return () => {
      globalThis.removeEventListener('scroll', look, { capture: true })
      globalThis.removeEventListener('resize', look)
    }
  }, [field])
  return place
}
