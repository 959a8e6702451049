import { useCallback, useSyncExternalStore } from 'react'
import type { LivePicture } from './live-picture.js'

type Settling = Pick<LivePicture, 'isSettled' | 'onChange'>

/** Whether links run as they do in every figure; renders again once they do. */
export function useSettled(picture: Settling): boolean {
  const subscribe = useCallback((listener: () => void) => picture.onChange(listener), [picture])
  return useSyncExternalStore(subscribe, () => picture.isSettled())
}

/** Resolves once links run as they do in every figure: mostly at once. */
export function whenSettled(picture: Settling): Promise<void> {
  return new Promise((resolve) => {
    if (picture.isSettled()) {
      resolve()
      return
    }
    const stop = picture.onChange(() => {
      if (!picture.isSettled()) return
      stop()
      resolve()
    })
  })
}
