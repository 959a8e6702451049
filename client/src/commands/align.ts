import { moveElements } from '@throughline/shared/commands'
import {
  ALIGNMENTS,
  alignedPositions,
  DISTRIBUTIONS,
  distributedPositions,
  type Place,
} from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import type { Command, CommandContext } from './command.js'
import { hasSeveral, selectedElements } from './selected.js'

export const alignments: readonly Command[] = ALIGNMENTS.map((how) => ({
  id: `align-${how}`,
  label: `command.align-${how}`,
  section: 'arrange',
  shortcuts: [],
  where: 'page',
  when: hasSeveral,
  run: (context) => {
    move(context, alignedPositions(context.theory, context.picture.layout(), ids(context), how))
  },
}))

export const distributions: readonly Command[] = DISTRIBUTIONS.map((axis) => ({
  id: `distribute-${axis}`,
  label: `command.distribute-${axis}`,
  section: 'arrange',
  shortcuts: [],
  where: 'page',
  when: (context) => selectedElements(context).length > 2,
  run: (context) => {
    move(context, distributedPositions(context.theory, context.picture.layout(), ids(context), axis))
  },
}))

function move({ session }: CommandContext, places: ReadonlyMap<Id, Place>): void {
  session.run(moveElements, { moves: [...places].map(([id, place]) => ({ id, ...place })) })
}

function ids(context: CommandContext): readonly string[] {
  return selectedElements(context).map(({ id }) => id)
}
