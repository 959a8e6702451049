import type { Assumption } from '../../model/index.js'
import { bySubject } from './by-subject.js'
import { type TableDefinition, tableMaker } from './define-table.js'
import { assumptionStatuses, levels } from './value-names.js'

const definition: TableDefinition<Assumption> = {
  id: 'assumptions',
  title: { en: 'Assumptions', cy: 'Rhagdybiaethau' },
  things: (told) => bySubject(told.theory.assumptions, told),
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    { id: 'label', title: { en: 'Assumption', cy: 'Rhagdybiaeth' }, texts: ({ label }) => label },
    { id: 'on', title: { en: 'Is about', cy: 'Mae’n ymwneud â' }, cell: ({ on }, { names }) => names(on) },
    {
      id: 'status',
      title: { en: 'Status', cy: 'Statws' },
      cell: ({ status }, { spoken }) => (status === null ? null : assumptionStatuses[status][spoken]),
    },
    {
      id: 'importance',
      title: { en: 'Importance', cy: 'Pwysigrwydd' },
      cell: ({ importance }, { spoken }) => (importance === null ? null : levels[importance][spoken]),
    },
    {
      id: 'confidence',
      title: { en: 'Confidence', cy: 'Hyder' },
      cell: ({ confidence }, { spoken }) => (confidence === null ? null : levels[confidence][spoken]),
    },
    { id: 'test', title: { en: 'How it is tested', cy: 'Sut y’i profir' }, texts: ({ test }) => test },
    { id: 'owner', title: { en: 'Who looks after it', cy: 'Pwy sy’n gofalu amdani' }, cell: ({ owner }) => owner },
    {
      id: 'on-ids',
      title: { en: 'About ids', cy: 'Id y pynciau' },
      isForReadingBack: true,
      cell: ({ on }) => on.join('; '),
    },
  ],
}

/** What must hold and is not brought about, in the order in which one reads what rests on it. */
export const assumptionsTable = tableMaker(definition)
