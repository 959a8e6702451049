import { moveElements } from '@throughline/shared/commands'
import { tidyPositions } from '@throughline/shared/layout'
import { boxSizer } from '@throughline/shared/scene'
import type { Command, CommandContext } from './command.js'
import { hasSeveral, selectedElements } from './selected.js'

export const tidyAll: Command = {
  id: 'tidy-all',
  label: 'command.tidy-all',
  section: 'arrange',
  shortcuts: ['Mod+Shift+L'],
  where: 'page',
  when: ({ theory }) => theory.elements.size > 0,
  run: (context) => tidy(context, 'all'),
}

export const tidyUnplaced: Command = {
  id: 'tidy-unplaced',
  label: 'command.tidy-unplaced',
  section: 'arrange',
  shortcuts: [],
  where: 'page',
  when: ({ theory }) => [...theory.elements.values()].some(({ position }) => position === null),
  run: (context) => tidy(context, 'unplaced'),
}

export const tidySelection: Command = {
  id: 'tidy-selection',
  label: 'command.tidy-selection',
  section: 'arrange',
  shortcuts: [],
  where: 'page',
  when: hasSeveral,
  run: (context) => tidy(context, new Set(selectedElements(context).map(({ id }) => id))),
}

function tidy(context: CommandContext, which: Parameters<typeof tidyPositions>[2]): void {
  const { theory, measure, words, language } = context.picture.context()
  const places = tidyPositions(theory, boxSizer(theory, measure, words, language), which)
  context.session.run(moveElements, { moves: [...places].map(([id, place]) => ({ id, ...place })) })
}
