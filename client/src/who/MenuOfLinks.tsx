import { type KeyboardEvent, type ReactNode, useRef } from 'react'

interface MenuOfLinksProps {
  readonly label: string
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** A disclosure of links and buttons, so that home needs no menu library. */
export function MenuOfLinks({ label, summary, children }: MenuOfLinksProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    details.current?.removeAttribute('open')
    details.current?.querySelector('summary')?.focus()
  }
  return (
    <details
      ref={details}
      className="who-menu"
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.removeAttribute('open')
      }}
    >
      <summary aria-label={label}>{summary}</summary>
      <ul>{children}</ul>
    </details>
  )
}
