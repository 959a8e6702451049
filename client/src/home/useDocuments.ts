import { useCallback, useEffect, useState } from 'react'
import { type DocumentSummary, listDocuments, RequestRefused } from '../documents/index.js'

const REFRESH_MS = 4_000

export type DocumentList =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly documents: readonly DocumentSummary[] }
  | { readonly kind: 'unreachable'; readonly documents: readonly DocumentSummary[] }

/** The list of documents, kept fresh while the page is looked at; what was loaded stays when the server is away. */
export function useDocuments(which: 'kept' | 'binned'): { readonly list: DocumentList; readonly refresh: () => void } {
  const [list, setList] = useState<DocumentList>({ kind: 'loading' })
  const [asked, setAsked] = useState(0)
  const refresh = useCallback(() => setAsked((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` only says that somebody wants it anew.
  useEffect(() => {
    let left = false
    const load = () => {
      if (document.visibilityState === 'hidden') return
      listDocuments(which).then(
        (documents) => !left && setList({ kind: 'loaded', documents }),
        (error) =>
          !left && !isAnswer(error) && setList((before) => ({ ...UNREACHABLE, documents: documentsIn(before) })),
      )
    }
    load()
    const timer = setInterval(load, REFRESH_MS)
    document.addEventListener('visibilitychange', load)
    return () => {
      left = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', load)
    }
  }, [which, asked])

  return { list, refresh }
}

const UNREACHABLE = { kind: 'unreachable' } as const

/** Whoever has to sign in first is sent there, and shown nothing that this browser keeps. */
function isAnswer(error: unknown): boolean {
  return error instanceof RequestRefused && error.status < 500
}

function documentsIn(list: DocumentList): readonly DocumentSummary[] {
  return list.kind === 'loading' ? [] : list.documents
}
