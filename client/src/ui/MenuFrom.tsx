import { type KeyboardEvent, type MouseEvent, type ReactElement, Suspense, useRef, useState } from 'react'
import type { ButtonProps } from './Button.js'
import { later } from './later.js'
import type { MenuGroup } from './menu-groups.js'

const MenuBelow = later(() => import('./MenuBelow.js').then((menu) => menu.MenuBelow))

/** What a button needs to open a menu. */
export type OpensMenu = Pick<ButtonProps, 'ref' | 'onPress' | 'onKeyDown' | 'aria-haspopup' | 'aria-expanded'>

/** A menu that opens from a button. What is in it is asked for each time it opens. */
export function MenuFrom({
  button,
  label,
  groups,
}: {
  readonly button: (opens: OpensMenu) => ReactElement
  readonly label: string
  readonly groups: () => readonly MenuGroup[]
}) {
  const trigger = useRef<HTMLButtonElement>(null)
  /** How it was opened; null while it is closed. */
  const [open, setOpen] = useState<'keys' | 'pointer' | null>(null)
  const opens: OpensMenu = {
    ref: trigger,
    'aria-haspopup': 'menu',
    'aria-expanded': open !== null,
    // A press without a pointer has no count of clicks.
    onPress: ({ detail }: MouseEvent) => setOpen(detail === 0 ? 'keys' : 'pointer'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      setOpen('keys')
    },
  }
  return (
    <>
      {button(opens)}
      {open === null ? null : (
        <Suspense fallback={null}>
          <MenuBelow
            trigger={trigger}
            label={label}
            groups={groups}
            focus={open === 'keys' ? 'first' : true}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  )
}
