import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip } from 'react-aria-components'
import './tooltip.css'

/** Words beside a control while it is pointed at or focused. */
export function Tooltip({ children }: { readonly children: ReactNode }) {
  return (
    <AriaTooltip className="tooltip" offset={6}>
      {children}
    </AriaTooltip>
  )
}
