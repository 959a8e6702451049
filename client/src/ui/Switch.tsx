import { type ReactNode, useContext, useId } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { ReadOnly } from './read-only.js'
import './switch.css'

/** On or off, at once. Where it does nothing now it says why, and cannot be used. */
export function Switch({
  children,
  on,
  onChange,
  unusable,
}: {
  readonly children: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly unusable?: string | undefined
}) {
  const reason = useId()
  const isReadOnly = useContext(ReadOnly)
  const control = (
    <AriaSwitch
      className="switch"
      isSelected={on}
      onChange={onChange}
      isDisabled={isReadOnly || unusable !== undefined}
      {...(unusable === undefined ? {} : { 'aria-describedby': reason })}
    >
      <span className="switch-track" aria-hidden="true">
        <span className="switch-knob" />
      </span>
      <span className="switch-label">{children}</span>
    </AriaSwitch>
  )
  if (unusable === undefined) return control
  return (
    <>
      {control}
      <p className="field-note" id={reason}>
        {unusable}
      </p>
    </>
  )
}
