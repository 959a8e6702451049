import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { KeptPage } from './kept/index.js'
import { laterFetched, whenIdle } from './ui/index.js'

const AFTER_MS = 4_000
const LONGEST_WAIT_MS = 3_000

/** Keeps in this browser the pages that somebody uses, with all that opens later on them: so they open without the server. */
export function useKeptPages(): void {
  const [path] = useLocation()
  useEffect(() => {
    const page = pageAt(path)
    if (!import.meta.env.PROD || page === null) return
    let isLeft = false
    const keep = () =>
      void import('./kept/index.js').then(({ keepPage }) => (isLeft ? undefined : keepPage(page))).catch(() => {})
    const timer = setTimeout(() => {
      const isThere = page === '/editor.html' ? laterFetched : Promise.resolve()
      void isThere.then(() => whenIdle(keep, LONGEST_WAIT_MS))
    }, AFTER_MS)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [path])
}

function pageAt(path: string): KeptPage | null {
  if (path === '/') return '/index.html'
  return path.startsWith('/d/') ? '/editor.html' : null
}
