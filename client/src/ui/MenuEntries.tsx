import { Menu as AriaMenu, Header, MenuItem, MenuSection } from 'react-aria-components'
import type { MenuGroup } from './menu-groups.js'
import './menu.css'

/** What is in an open menu. */
export function MenuEntries({
  label,
  groups,
  focus,
  onClose,
}: {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly focus: 'first' | true
  readonly onClose: () => void
}) {
  return (
    <AriaMenu className="menu" aria-label={label} autoFocus={focus} onClose={onClose}>
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
