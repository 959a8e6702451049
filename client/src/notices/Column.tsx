import type { ReactNode } from 'react'
import { t } from '../i18n/index.js'

interface ColumnProps {
  readonly title: string
  readonly count: number
  /** What is said where there is nothing. */
  readonly none: string
  readonly children: ReactNode
}

/** One kind of notice; where it has none it says so, so that nobody wonders. */
export function Column({ title, count, none, children }: ColumnProps) {
  return (
    <div className="notices-column">
      <h3>
        {title} <span>{count}</span>
      </h3>
      {count === 0 ? <p className="notices-none">{none}</p> : <ul>{children}</ul>}
    </div>
  )
}

/** Where something is, and when it was: the second line of a notice. */
export function Where({ title, when }: { readonly title: string; readonly when?: string | null }) {
  return <small>{[title === '' ? t('home.untitled') : title, when].filter(Boolean).join(', ')}</small>
}
