import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `solid` for the one main action of a place, `line` for others that stand alone, `plain` in bars and lists. */
  readonly kind?: 'plain' | 'line' | 'solid'
  readonly size?: 'medium' | 'small'
  readonly className?: string
}

/** A button with words. */
export function Button({ kind = 'plain', size = 'medium', className = '', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button button-${kind} button-${size} ${className}`} />
}
