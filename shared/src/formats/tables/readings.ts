import { readingsInOrder } from '../../measurement/index.js'
import type { Indicator, Reading } from '../../model/index.js'
import { bySubject } from './by-subject.js'
import { type TableDefinition, tableMaker } from './define-table.js'

const definition: TableDefinition<{ readonly indicator: Indicator; readonly reading: Reading }> = {
  id: 'readings',
  title: { en: 'Readings', cy: 'Darlleniadau' },
  things: (told) =>
    bySubject(told.theory.indicators, told).flatMap((indicator) =>
      readingsInOrder(indicator).map((reading) => ({ indicator, reading })),
    ),
  columns: [
    {
      id: 'indicator',
      title: { en: 'Indicator', cy: 'Dangosydd' },
      cell: ({ indicator }, { text }) => text(indicator.label),
    },
    { id: 'unit', title: { en: 'Unit', cy: 'Uned' }, cell: ({ indicator }) => indicator.unit },
    { id: 'date', title: { en: 'Date', cy: 'Dyddiad' }, kind: 'date', cell: ({ reading }) => reading.date },
    { id: 'value', title: { en: 'Value', cy: 'Gwerth' }, kind: 'number', cell: ({ reading }) => reading.value },
    { id: 'note', title: { en: 'Note', cy: 'Nodyn' }, cell: ({ reading }) => reading.note },
    {
      id: 'indicator-id',
      title: { en: 'Indicator id', cy: 'Id y dangosydd' },
      isForReadingBack: true,
      cell: ({ indicator }) => indicator.id,
    },
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ reading }) => reading.id },
  ],
}

/** Every measurement that was made, indicator by indicator, earliest first. */
export const readingsTable = tableMaker(definition)
