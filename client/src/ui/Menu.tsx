import type { ReactElement, ReactNode } from 'react'
import { useRef } from 'react'
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import './menu.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** As it is shown: `Ctrl+D`. */
  readonly shortcut?: string | undefined
  readonly disabled?: boolean
  readonly run: () => void
}

export interface MenuGroup {
  readonly id: string
  /** Shown above the entries; without it there is a line alone. */
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

/** A menu that opens from a button. What is in it is asked for each time it opens. */
export function MenuFrom({
  button,
  label,
  groups,
}: {
  readonly button: ReactElement
  readonly label: string
  readonly groups: () => readonly MenuGroup[]
}) {
  return (
    <MenuTrigger>
      {button}
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <EntriesNow label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  )
}

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
        <MenuEntries label={label} groups={groups} onClose={onClose} />
      </Popover>
    </>
  )
}

function EntriesNow({ label, groups }: { readonly label: string; readonly groups: () => readonly MenuGroup[] }) {
  return <MenuEntries label={label} groups={groups()} />
}

function MenuEntries({
  label,
  groups,
  onClose,
}: {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onClose?: () => void
}) {
  return (
    <AriaMenu
      className="menu"
      aria-label={label}
      // A menu opened at a point takes the focus by itself: nothing else would.
      {...(onClose === undefined ? {} : { autoFocus: 'first', onClose })}
    >
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map((group) => (
          <MenuSection key={group.id} className="menu-section" aria-label={group.title ?? label}>
            {group.title === undefined ? null : <Header className="menu-header">{group.title}</Header>}
            {group.entries.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                className="menu-item"
                textValue={entry.label}
                isDisabled={entry.disabled ?? false}
                onAction={entry.run}
              >
                <span className="menu-icon">{entry.icon}</span>
                <span className="menu-label">{entry.label}</span>
                {entry.shortcut === undefined ? null : <kbd className="menu-shortcut">{entry.shortcut}</kbd>}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
    </AriaMenu>
  )
}
