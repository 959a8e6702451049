import type { ReactNode, Ref } from 'react'
import { Icon } from './Icon.js'
import { IconButton } from './IconButton.js'
import type { InterfaceIcon } from './interface-icons.js'

export interface PanelProps {
  /** What it is; also its name for screen readers. */
  readonly title: string
  readonly icon?: InterfaceIcon
  /** The words for closing it. */
  readonly closeLabel: string
  readonly onClose: () => void
  /** Before the way out. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly ref?: Ref<HTMLElement>
}

/** What stands at the right of a view, with its name and the way out. It can take the focus when what had it is gone. */
export function Panel({ title, icon, closeLabel, onClose, actions, children, ref }: PanelProps) {
  return (
    <aside className="inspector" aria-label={title} ref={ref} tabIndex={-1}>
      <header className="inspector-head">
        <div className="inspector-kind">
          {icon === undefined ? null : <Icon name={icon} />}
          <h2>{title}</h2>
          {actions}
          <IconButton icon="close" label={closeLabel} size="small" onPress={onClose} />
        </div>
      </header>
      {children}
    </aside>
  )
}
