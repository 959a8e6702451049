import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import './tooltip.css'

const GAP_PX = 6
const EDGE_PX = 4

export interface TooltipProps {
  readonly id: string
  /** What it stands above; below, where there is no room. */
  readonly anchor: Element
  readonly children: ReactNode
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
}

/** Words beside a control while it is pointed at or focused. */
export function Tooltip({ id, anchor, children, ...pointer }: TooltipProps) {
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const words = own.current
    if (words === null) return
    const at = anchor.getBoundingClientRect()
    const { width, height } = words.getBoundingClientRect()
    const above = at.top - GAP_PX - height
    const left = at.left + (at.width - width) / 2
    const furthest = document.documentElement.clientWidth - width - EDGE_PX
    words.style.left = `${Math.max(EDGE_PX, Math.min(left, furthest))}px`
    words.style.top = `${above >= EDGE_PX ? above : at.bottom + GAP_PX}px`
  }, [anchor])
  return createPortal(
    <div ref={own} id={id} role="tooltip" className="tooltip" {...pointer}>
      {children}
    </div>,
    document.body,
  )
}
