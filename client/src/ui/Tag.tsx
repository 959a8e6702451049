import type { ReactNode } from 'react'
import './tag.css'

/** A short word in a frame: a status, a count. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className="tag">{children}</span>
}
