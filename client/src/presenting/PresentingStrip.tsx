import type { ReactNode } from 'react'
import { Icon } from '../ui/index.js'
import './presenting-strip.css'

export interface PresentingStripProps {
  readonly title: string
  readonly about: string
  /** The language that what is said about it is in, where that is another. */
  readonly lang?: string
  readonly children: ReactNode
}

/** Above the view, pushing it down: what somebody else leads, and what can be done about it. */
export function PresentingStrip({ title, about, lang, children }: PresentingStripProps) {
  return (
    <section className="strip strip-plain presenting-strip" aria-label={title}>
      <Icon name="eye" />
      <p className="strip-words">
        <strong>{title}</strong> <span lang={lang}>{about}</span>
      </p>
      <span className="presenting-strip-buttons">{children}</span>
    </section>
  )
}
