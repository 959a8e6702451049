import type { Group } from '../../model/index.js'
import { type TableDefinition, tableMaker } from './define-table.js'
import { withinColumns } from './within-columns.js'

const definition: TableDefinition<Group> = {
  id: 'groups',
  title: { en: 'Groups', cy: 'Grwpiau' },
  things: ({ theory }) => [...theory.groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    { id: 'label', title: { en: 'Group', cy: 'Grŵp' }, texts: ({ label }) => label },
    { id: 'description', title: { en: 'Description', cy: 'Disgrifiad' }, texts: ({ description }) => description },
    {
      id: 'members',
      title: { en: 'Members', cy: 'Aelodau' },
      cell: ({ id }, { elements, names }) => names(elements.filter(({ group }) => group === id).map((box) => box.id)),
    },
    ...withinColumns,
  ],
}

/** The named frames round boxes. */
export const groupsTable = tableMaker(definition)
