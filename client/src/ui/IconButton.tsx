import { useId } from 'react'
import { Button, type ButtonProps } from './Button.js'
import { Icon } from './Icon.js'
import type { InterfaceIcon } from './interface-icons.js'
import { Tooltip } from './Tooltip.js'
import { useTooltip } from './useTooltip.js'

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  readonly icon: InterfaceIcon
  /** What it does: its accessible name, and its tooltip. */
  readonly label: string
  /** Shown in the tooltip, e.g. `Ctrl+Z`. */
  readonly shortcut?: string | undefined
}

/** A button with a sign alone; its name shows when it is pointed at or focused. */
export function IconButton({ icon, label, shortcut, className = '', ...rest }: IconButtonProps) {
  const id = useId()
  const { anchor, onControl, onWords } = useTooltip()
  return (
    <>
      <Button
        {...rest}
        {...onControl}
        aria-label={label}
        aria-describedby={anchor === null ? undefined : id}
        className={`icon-button ${className}`}
      >
        <Icon name={icon} size={rest.size === 'small' ? 14 : 16} />
      </Button>
      {anchor === null ? null : (
        <Tooltip id={id} anchor={anchor} {...onWords}>
          {label}
          {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
        </Tooltip>
      )}
    </>
  )
}
