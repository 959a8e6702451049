import type { Band } from '../../model/index.js'
import { type TableDefinition, tableMaker } from './define-table.js'
import { mapsInOrder } from './maps-in-order.js'
import { placements, terms, yes } from './value-names.js'
import { withinColumns } from './within-columns.js'

const definition: TableDefinition<Band> = {
  id: 'bands',
  title: { en: 'Bands', cy: 'Bandiau' },
  things: ({ theory }) => mapsInOrder(theory).flatMap(({ bands }) => bands),
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    { id: 'label', title: { en: 'Band', cy: 'Band' }, texts: ({ label }) => label },
    {
      id: 'placement',
      title: { en: 'Place', cy: 'Lle' },
      cell: ({ placement }, { spoken }) => placements[placement][spoken],
    },
    {
      id: 'types',
      title: { en: 'What belongs here', cy: 'Beth sy’n perthyn yma' },
      cell: ({ types }, { words }) => types.map((type) => words.types[type]).join('; '),
    },
    {
      id: 'term',
      title: { en: 'Term', cy: 'Tymor' },
      cell: ({ term }, { spoken }) => (term === null ? null : terms[term][spoken]),
    },
    {
      id: 'sphere',
      title: { en: 'Sphere', cy: 'Cylch' },
      cell: ({ sphere }, { words }) => (sphere === null ? null : words.spheres[sphere]),
    },
    {
      id: 'ceiling',
      title: { en: 'Accountable up to here', cy: 'Yn atebol hyd yma' },
      cell: ({ id }, { theory, spoken }) => (theory.details.ceiling === id ? yes[spoken] : null),
    },
    {
      id: 'boxes',
      title: { en: 'Boxes', cy: 'Blychau' },
      kind: 'number',
      cell: ({ id }, { elements }) => elements.filter(({ band }) => band === id).length,
    },
    { id: 'prompt', title: { en: 'Question', cy: 'Cwestiwn' }, texts: ({ prompt }) => prompt },
    ...withinColumns,
  ],
}

/** The columns or rows, and the strips across them, from the top of each map. */
export const bandsTable = tableMaker(definition)
