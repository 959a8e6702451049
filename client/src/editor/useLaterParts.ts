import { useEffect } from 'react'
import { fetchLater, whenIdle } from '../ui/index.js'

/** The map comes first, then what opens beside it. */
const AFTER_MS = 1_000
const LONGEST_WAIT_MS = 3_000

/** Fetches, once the editor is there and has time, the views and panels that nobody has opened yet. */
export function useLaterParts(): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchLater(rest), AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
}

const rest = () => new Promise<void>((resolve) => whenIdle(resolve, LONGEST_WAIT_MS))
