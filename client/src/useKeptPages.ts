import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { whenIdle } from './ui/index.js'

/** What opens later comes first. */
const AFTER_MS = 4_000
const LONGEST_WAIT_MS = 3_000

/** Keeps in this browser the pages that somebody uses, so that they open without the server. */
export function useKeptPages(): void {
  const [path] = useLocation()
  useEffect(() => {
    if (!import.meta.env.PROD) return
    const keep = () => void import('./kept/index.js').then(({ keepPage }) => keepPage(path)).catch(() => undefined)
    const timer = setTimeout(() => whenIdle(keep, LONGEST_WAIT_MS), AFTER_MS)
    return () => clearTimeout(timer)
  }, [path])
}
