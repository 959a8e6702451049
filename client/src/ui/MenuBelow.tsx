import type { RefObject } from 'react'
import { Popover } from 'react-aria-components'
import { MenuEntries } from './MenuEntries.js'
import type { MenuGroup } from './menu-groups.js'

/** The open menu of a button. */
export function MenuBelow({
  trigger,
  label,
  groups,
  focus,
  onClose,
}: {
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly label: string
  readonly groups: () => readonly MenuGroup[]
  /** The first entry, or the menu as a whole. */
  readonly focus: 'first' | true
  readonly onClose: () => void
}) {
  return (
    <Popover
      className="menu-popover"
      triggerRef={trigger}
      placement="bottom end"
      offset={4}
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      <MenuEntries label={label} groups={groups()} focus={focus} onClose={onClose} />
    </Popover>
  )
}
