import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import './switch.css'

/** On or off, at once. */
export function Switch({
  children,
  on,
  onChange,
}: {
  readonly children: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <AriaSwitch className="switch" isSelected={on} onChange={onChange}>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-knob" />
      </span>
      <span className="switch-label">{children}</span>
    </AriaSwitch>
  )
}
