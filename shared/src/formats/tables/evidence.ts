import type { Evidence } from '../../model/index.js'
import { bySubject } from './by-subject.js'
import { type TableDefinition, tableMaker } from './define-table.js'
import { ratingColumns } from './rating-columns.js'
import { findings, yes } from './value-names.js'

const definition: TableDefinition<Evidence> = {
  id: 'evidence',
  title: { en: 'Evidence', cy: 'Tystiolaeth' },
  things: (told) => bySubject(told.theory.evidence, told),
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    { id: 'title', title: { en: 'Title', cy: 'Teitl' }, texts: ({ label }) => label },
    { id: 'on', title: { en: 'Is about', cy: 'Mae’n ymwneud â' }, cell: ({ on }, { names }) => names(on) },
    { id: 'year', title: { en: 'Year', cy: 'Blwyddyn' }, kind: 'number', cell: ({ year }) => year },
    { id: 'kind', title: { en: 'Sort', cy: 'Math' }, cell: ({ kind }) => kind },
    { id: 'design', title: { en: 'Design', cy: 'Cynllun' }, cell: ({ design }) => design },
    {
      id: 'direction',
      title: { en: 'Bears', cy: 'Yn tystio' },
      cell: ({ direction }, { spoken }) => (direction === null ? null : findings[direction][spoken]),
    },
    { id: 'finding', title: { en: 'What it found', cy: 'Yr hyn a ganfu' }, texts: ({ finding }) => finding },
    { id: 'effect', title: { en: 'Effect', cy: 'Effaith' }, cell: ({ effect }) => effect },
    { id: 'uncertainty', title: { en: 'Uncertainty', cy: 'Ansicrwydd' }, cell: ({ uncertainty }) => uncertainty },
    { id: 'quality', title: { en: 'Quality', cy: 'Ansawdd' }, cell: ({ quality }) => quality },
    { id: 'rating', title: { en: 'Rating', cy: 'Gradd' }, cell: ({ rating }, told) => told.rating(rating) },
    { id: 'scale', title: { en: 'Scale', cy: 'Graddfa' }, cell: ({ rating }, told) => told.scale(rating) },
    { id: 'link', title: { en: 'Link or DOI', cy: 'Dolen neu DOI' }, kind: 'link', cell: ({ link }) => link },
    {
      id: 'illustrative',
      title: { en: 'Invented', cy: 'Dychmygol' },
      cell: ({ illustrative }, { spoken }) => (illustrative ? yes[spoken] : null),
    },
    {
      id: 'on-ids',
      title: { en: 'About ids', cy: 'Id y pynciau' },
      isForReadingBack: true,
      cell: ({ on }) => on.join('; '),
    },
    ...ratingColumns,
  ],
}

/** Studies, data and testimony, in the order in which one reads what they bear on. */
export const evidenceTable = tableMaker(definition)
