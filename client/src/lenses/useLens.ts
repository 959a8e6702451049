import { useEffect } from 'react'
import { useEditor } from '../state/index.js'
import { scriptLater } from '../ui/index.js'
import type { LensParts } from './show-lens.js'

const lensesAtWork = scriptLater(() => import('./show-lens.js').then((own) => own.showLens))

/** While there is a lens, keeps the picture at what it shows. */
export function useLens({ session, picture }: LensParts): void {
  const isOn = useEditor(({ lens }) => lens !== null)
  useEffect(() => {
    if (!isOn) return
    let stop: (() => void) | null = null
    let left = false
    const begin = (showLens: Awaited<ReturnType<typeof lensesAtWork>>) => {
      if (!left) stop = showLens({ session, picture })
    }
    lensesAtWork().then(begin, () => {})
    return () => {
      left = true
      stop?.()
    }
  }, [session, picture, isOn])
}
