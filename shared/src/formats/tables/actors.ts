import type { Actor } from '../../model/index.js'
import { bySubject } from './by-subject.js'
import { type TableDefinition, tableMaker } from './define-table.js'

const definition: TableDefinition<Actor> = {
  id: 'actors',
  title: { en: 'People and bodies', cy: 'Pobl a chyrff' },
  things: (told) => bySubject(told.theory.actors, told),
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    { id: 'label', title: { en: 'Who', cy: 'Pwy' }, texts: ({ label }) => label },
    { id: 'role', title: { en: 'What they do', cy: 'Beth maen nhw’n ei wneud' }, cell: ({ role }) => role },
    { id: 'on', title: { en: 'Takes part in', cy: 'Yn cymryd rhan yn' }, cell: ({ on }, { names }) => names(on) },
    {
      id: 'responsible',
      title: { en: 'Answers for', cy: 'Yn atebol am' },
      cell: ({ responsible }, { names }) => names(responsible),
    },
    {
      id: 'on-ids',
      title: { en: 'Takes part ids', cy: 'Id rhan' },
      isForReadingBack: true,
      cell: (a) => a.on.join('; '),
    },
    {
      id: 'responsible-ids',
      title: { en: 'Answers for ids', cy: 'Id atebol' },
      isForReadingBack: true,
      cell: ({ responsible }) => responsible.join('; '),
    },
  ],
}

/** Who does, owns, funds, measures or is affected. */
export const actorsTable = tableMaker(definition)
