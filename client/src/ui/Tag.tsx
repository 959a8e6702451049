import type { ReactNode } from 'react'
import './tag.css'

/** A short word in a frame: a status, a count. What its look tells, its words or a sign in it must tell as well. */
export function Tag({
  look = 'plain',
  children,
}: {
  readonly look?: 'plain' | 'good' | 'caution' | 'bad'
  readonly children: ReactNode
}) {
  return <span className={`tag tag-${look}`}>{children}</span>
}
