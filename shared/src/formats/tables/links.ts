import type { Link } from '../../model/index.js'
import { percentOf } from '../../scales/index.js'
import { type TableDefinition, tableMaker } from './define-table.js'
import { ratingColumns } from './rating-columns.js'
import type { Told } from './told.js'
import { necessities, yes } from './value-names.js'

const definition: TableDefinition<Link> = {
  id: 'links',
  title: { en: 'Links', cy: 'Dolenni' },
  things: linksInReadingOrder,
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    { id: 'from', title: { en: 'From', cy: 'O' }, cell: ({ from }, { name }) => name(from) },
    { id: 'kind', title: { en: 'Kind', cy: 'Math' }, cell: ({ kind }, { words }) => words.kinds[kind] },
    { id: 'to', title: { en: 'To', cy: 'I' }, cell: ({ to }, { name }) => name(to) },
    { id: 'label', title: { en: 'Words on the link', cy: 'Geiriau ar y ddolen' }, texts: ({ label }) => label },
    { id: 'rationale', title: { en: 'Reason', cy: 'Rheswm' }, texts: ({ rationale }) => rationale },
    { id: 'mechanism', title: { en: 'Mechanism', cy: 'Mecanwaith' }, texts: ({ mechanism }) => mechanism },
    {
      id: 'rating',
      title: { en: 'Strength of evidence', cy: 'Cryfder y dystiolaeth' },
      cell: ({ rating }, told) => told.rating(rating),
    },
    {
      id: 'scale',
      title: { en: 'Scale', cy: 'Graddfa' },
      cell: ({ rating }, told) => told.scale(rating),
    },
    {
      id: 'confidence',
      title: { en: 'Confidence', cy: 'Hyder' },
      cell: ({ confidence }, told) => told.rating(confidence),
    },
    {
      id: 'uncertain',
      title: { en: 'Unsure', cy: 'Ansicr' },
      cell: ({ uncertain }, { spoken }) => (uncertain ? yes[spoken] : null),
    },
    {
      id: 'necessity',
      title: { en: 'Need', cy: 'Angen' },
      cell: ({ necessity }, { spoken }) => (necessity === null ? null : necessities[necessity][spoken]),
    },
    {
      id: 'evidence',
      title: { en: 'Evidence', cy: 'Tystiolaeth' },
      cell: ({ id }, { evidenceOn, text }) => listed(evidenceOn(id).map(({ label, link }) => text(label) || link)),
    },
    {
      id: 'assumptions',
      title: { en: 'Assumptions', cy: 'Rhagdybiaethau' },
      cell: ({ id }, { assumptionsOn, text }) => listed(assumptionsOn(id).map(({ label }) => text(label))),
    },
    { id: 'from-id', title: { en: 'From id', cy: 'Id o' }, isForReadingBack: true, cell: ({ from }) => from },
    { id: 'to-id', title: { en: 'To id', cy: 'Id i' }, isForReadingBack: true, cell: ({ to }) => to },
    ...ratingColumns,
    {
      id: 'confidence-percent',
      title: { en: 'Confidence, percent', cy: 'Hyder, canran' },
      kind: 'number',
      isForReadingBack: true,
      // On another scale a number is no share: what it says to people stands under Confidence.
      cell: ({ confidence }) => (confidence?.scale === 'percent' ? percentOf(confidence.value) : null),
    },
  ],
}

/** Every link, in the order in which one reads the boxes they start from. */
export const linksTable = tableMaker(definition)

function linksInReadingOrder({ theory, elements }: Told): readonly Link[] {
  const places = new Map(elements.map(({ id }, index) => [id, index]))
  const place = (id: string) => places.get(id) ?? places.size
  return [...theory.links.values()].sort(
    (a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to) || (a.id < b.id ? -1 : 1),
  )
}

const listed = (names: readonly string[]): string => names.filter((name) => name !== '').join('; ')
