import { moveElements } from '@throughline/shared/commands'
import { boxSizes } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { boxSizer } from '@throughline/shared/scene'
import { tidyOffThread } from '../picture/index.js'
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

function tidy({ picture, session }: CommandContext, which: 'all' | 'unplaced' | ReadonlySet<Id>): void {
  const { theory, measure, words, language } = picture.context()
  const sizes = boxSizes(theory, boxSizer(theory, measure, words, language))
  const { details, elements, links, bands, groups, actors } = theory
  tidyOffThread({ theory: { details, elements, links, bands, groups, actors }, sizes, which }, (places) => {
    // What somebody has put elsewhere meanwhile stays where they put it; what they deleted stays away.
    const now = session.theory().elements
    const moves = [...(places ?? [])].flatMap(([id, place]) =>
      now.get(id)?.position === elements.get(id)?.position && now.has(id) ? [{ id, ...place }] : [],
    )
    if (moves.length > 0) session.run(moveElements, { moves })
  })
}
