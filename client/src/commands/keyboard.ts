import type { Flow } from '@throughline/shared/model'
import type { Command } from './command.js'
import { isSingleKey, type KeyPress, shortcutOf } from './shortcut.js'

export interface KeyboardSituation {
  /** The keyboard is in the map, or nowhere. */
  readonly inMap: boolean
  readonly flow: Flow
  readonly singleKeys: boolean
}

/** The command that a key press asks for; null where there is none. Whether it applies now is not asked here. */
export function commandFor(
  commands: readonly Command[],
  press: KeyPress,
  { inMap, flow, singleKeys }: KeyboardSituation,
): Command | null {
  const pressed = shortcutOf(press)
  if (isSingleKey(pressed) && !singleKeys) return null
  const alongFlow = turned(pressed, flow)
  const found = commands.find(({ shortcuts, where, followsFlow, byBrowser }) => {
    if (byBrowser || (where === 'map' && !inMap)) return false
    return shortcuts.includes(followsFlow ? alongFlow : pressed)
  })
  return found ?? null
}

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const
const AHEAD: Readonly<Record<Flow, number>> = { right: 0, down: 1, left: 2, up: 3 }

// The arrow as it would be pressed in a theory that runs to the right.
function turned(shortcut: string, flow: Flow): string {
  const arrow = ARROWS.findIndex((name) => shortcut.endsWith(name))
  if (arrow < 0) return shortcut
  const meant = ARROWS[(arrow - AHEAD[flow] + 4) % 4] ?? 'ArrowRight'
  return shortcut.slice(0, shortcut.lastIndexOf('Arrow')) + meant
}
