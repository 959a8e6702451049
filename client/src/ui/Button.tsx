import type { ComponentProps, MouseEvent } from 'react'
import './button.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'style' | 'disabled' | 'onClick'> {
  /** `solid` for the one main action of a place, `line` for others that stand alone, `plain` in bars and lists. */
  readonly kind?: 'plain' | 'line' | 'solid'
  readonly size?: 'medium' | 'small'
  readonly isDisabled?: boolean
  /** A press by pointer, finger, key or screen reader. */
  readonly onPress?: (event: MouseEvent<HTMLButtonElement>) => void
}

/** A button with words: the browser's own. */
export function Button({
  kind = 'plain',
  size = 'medium',
  className = '',
  type = 'button',
  isDisabled = false,
  onPress,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={isDisabled}
      onClick={onPress}
      className={`button button-${kind} button-${size} ${className}`}
    />
  )
}
