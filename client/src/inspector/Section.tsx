import type { ReactNode } from 'react'

/** A part of the inspector under its name. */
export function Section({
  title,
  count,
  children,
}: {
  readonly title?: string
  readonly count?: number
  readonly children: ReactNode
}) {
  return (
    <section className="inspector-section">
      {title === undefined ? null : (
        <h3 className="inspector-title">
          {title}
          {count === undefined ? null : <span className="inspector-count">{count}</span>}
        </h3>
      )}
      {children}
    </section>
  )
}
