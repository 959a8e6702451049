import type { Element } from '../../model/index.js'
import { type TableDefinition, tableMaker } from './define-table.js'
import { bearings, terms } from './value-names.js'

const definition: TableDefinition<Element> = {
  id: 'elements',
  title: { en: 'Elements', cy: 'Elfennau' },
  things: ({ elements }) => elements,
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    {
      id: 'band',
      title: { en: 'Band', cy: 'Band' },
      cell: ({ band }, { name }) => (band === null ? null : name(band)),
    },
    { id: 'type', title: { en: 'Type', cy: 'Math' }, cell: ({ type }, { words }) => words.types[type] },
    {
      id: 'term',
      title: { en: 'Term', cy: 'Tymor' },
      cell: ({ term }, { spoken }) => (term === null ? null : terms[term][spoken]),
    },
    { id: 'label', title: { en: 'Label', cy: 'Label' }, texts: ({ label }) => label },
    { id: 'description', title: { en: 'Description', cy: 'Disgrifiad' }, texts: ({ description }) => description },
    { id: 'rationale', title: { en: 'Rationale', cy: 'Rhesymeg' }, texts: ({ rationale }) => rationale },
    {
      id: 'group',
      title: { en: 'Group', cy: 'Grŵp' },
      cell: ({ group }, { name }) => (group === null ? null : name(group)),
    },
    {
      id: 'within',
      title: { en: 'Inside', cy: 'Y tu mewn i' },
      cell: ({ within }, { name }) => (within === null ? null : name(within)),
    },
    {
      id: 'bearing',
      title: { en: 'Helps or hinders', cy: 'Helpu neu lesteirio' },
      cell: ({ bearing }, { spoken }) => (bearing === null ? null : bearings[bearing][spoken]),
    },
    { id: 'tags', title: { en: 'Tags', cy: 'Tagiau' }, cell: ({ tags }) => tags.join('; ') },
    { id: 'code', title: { en: 'Code', cy: 'Cod' }, cell: ({ ref }) => ref },
    { id: 'band-id', title: { en: 'Band id', cy: 'Id band' }, isForReadingBack: true, cell: ({ band }) => band },
    { id: 'group-id', title: { en: 'Group id', cy: 'Id grŵp' }, isForReadingBack: true, cell: ({ group }) => group },
    {
      id: 'within-id',
      title: { en: 'Inside id', cy: 'Id y tu mewn i' },
      isForReadingBack: true,
      cell: ({ within }) => within,
    },
  ],
}

/** Every box, in reading order, those of sub-models after the rest. */
export const elementsTable = tableMaker(definition)
