import type { ReactNode } from 'react'

/** What a row is called, and what is said beside it, in one flow of words. */
export function Words({ children }: { readonly children: ReactNode }) {
  return <span className="outline-words">{children}</span>
}
