import { growElement } from '@throughline/shared/commands'
import type { Words } from '../i18n/index.js'
import { runPlaced } from '../picture/index.js'
import type { Command } from './command.js'
import { onlySelected } from './selected.js'
import { startWriting } from './start-writing.js'

export const growNext = grow('next', 'command.grow-next', ['Mod+ArrowRight'])
export const growPrevious = grow('previous', 'command.grow-previous', ['Mod+ArrowLeft'])
export const growSame = grow('same', 'command.grow-same', ['Mod+ArrowDown', 'Mod+ArrowUp'])

function grow(direction: 'next' | 'previous' | 'same', label: Words, shortcuts: readonly string[]): Command {
  return {
    id: `grow-${direction}`,
    label,
    section: 'grow',
    icon: 'plus',
    shortcuts,
    where: 'map',
    followsFlow: true,
    when: (context) => context.theory.elements.has(onlySelected(context) ?? ''),
    run: (context) => {
      const from = onlySelected(context)
      if (from === null) return
      const id = runPlaced(
        context,
        (document) => growElement(document, { from, direction }),
        (made) => (made === null ? [] : [made]),
      )
      if (id !== null) startWriting(id)
    },
  }
}
