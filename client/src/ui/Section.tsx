import type { ReactNode } from 'react'
import './section.css'

/** A part of a panel under its name. */
export function Section({
  title,
  count,
  actions,
  children,
}: {
  readonly title?: string
  readonly count?: number
  /** Buttons at the end of the line of its name. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className="inspector-section">
      {title === undefined ? null : (
        <div className="inspector-line">
          <h3 className="inspector-title">
            {title}
            {count === undefined ? null : <span className="inspector-count">{count}</span>}
          </h3>
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}
