import { useEffect } from 'react'
import { fetchLater } from '../ui/index.js'

/** The map comes first, then what opens beside it. */
const AFTER_MS = 1_000
const LONGEST_WAIT_MS = 3_000

/** Fetches, once the editor is there and has time, the views and panels that nobody has opened yet. */
export function useLaterParts(): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchLater(whenIdle), AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if (typeof globalThis.requestIdleCallback !== 'function') setTimeout(resolve, AFTER_MS)
    else globalThis.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS })
  })
}
