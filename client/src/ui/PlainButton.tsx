import type { ButtonHTMLAttributes } from 'react'
import './button.css'

interface PlainButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly kind?: 'plain' | 'line' | 'solid'
}

/** The browser's own button, which looks like all others: home needs no more, and loads no more. */
export function PlainButton({ kind = 'plain', ...rest }: PlainButtonProps) {
  return <button type="button" {...rest} className={`button button-${kind} button-medium`} />
}
