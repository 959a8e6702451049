import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import { MenuEntries } from './MenuEntries.js'
import type { MenuGroup } from './menu-groups.js'

/** A menu at a point of the screen: what a right press opens. */
export function MenuAt({
  x,
  y,
  label,
  groups,
  onClose,
}: {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}) {
  const place = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={place} className="menu-place" style={{ left: x, top: y }} />
      <Popover
        className="menu-popover"
        triggerRef={place}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={(open) => open || onClose()}
      >
        <MenuEntries label={label} groups={groups} focus="first" onClose={onClose} />
      </Popover>
    </>
  )
}
