import { TooltipTrigger } from 'react-aria-components'
import { Button, type ButtonProps } from './Button.js'
import { Icon } from './Icon.js'
import type { InterfaceIcon } from './interface-icons.js'
import { Tooltip } from './Tooltip.js'

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  readonly icon: InterfaceIcon
  /** What it does: its accessible name, and its tooltip. */
  readonly label: string
  /** Shown in the tooltip, e.g. `Ctrl+Z`. */
  readonly shortcut?: string | undefined
}

/** A button with a sign alone; its name shows when it is pointed at or focused. */
export function IconButton({ icon, label, shortcut, className = '', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <Button {...rest} aria-label={label} className={`icon-button ${className}`}>
        <Icon name={icon} size={rest.size === 'small' ? 14 : 16} />
      </Button>
      <Tooltip>
        {label}
        {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
