import { type KeyboardEvent, useRef } from 'react'
import { Icon } from '../ui/index.js'
import type { CardAction } from './card-actions.js'
import './card-menu.css'

interface CardMenuProps {
  readonly label: string
  readonly actions: readonly CardAction[]
}

/** What can be done with a card. A disclosure of buttons, so that home needs no menu library. */
export function CardMenu({ label, actions }: CardMenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => details.current?.removeAttribute('open')
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    details.current?.querySelector('summary')?.focus()
  }
  return (
    <details
      ref={details}
      className="card-menu"
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <summary aria-label={label}>
        <Icon name="more" />
      </summary>
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            <button
              type="button"
              onClick={() => {
                close()
                action.run()
              }}
            >
              {action.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
