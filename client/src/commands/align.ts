import { moveElements } from '@throughline/shared/commands'
import { alignedPositions, distributedPositions } from '@throughline/shared/layout'
import type { Command, CommandContext } from './command.js'
import { hasSeveral, selectedElements } from './selected.js'

const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
const AXES = ['across', 'down'] as const

export const alignments: readonly Command[] = ALIGNMENTS.map((how) => ({
  id: `align-${how}`,
  label: `command.align-${how}`,
  section: 'arrange',
  shortcuts: [],
  where: 'page',
  when: hasSeveral,
  run: (context) => {
    const moves = alignedPositions(context.theory, context.picture.layout(), ids(context), how)
    context.session.run(moveElements, { moves })
  },
}))

export const distributions: readonly Command[] = AXES.map((axis) => ({
  id: `distribute-${axis}`,
  label: `command.distribute-${axis}`,
  section: 'arrange',
  shortcuts: [],
  where: 'page',
  when: (context) => selectedElements(context).length > 2,
  run: (context) => {
    const moves = distributedPositions(context.theory, context.picture.layout(), ids(context), axis)
    context.session.run(moveElements, { moves })
  },
}))

function ids(context: CommandContext): readonly string[] {
  return selectedElements(context).map(({ id }) => id)
}
