import { latestReading, standingOf } from '../../measurement/index.js'
import type { Indicator } from '../../model/index.js'
import { bySubject } from './by-subject.js'
import { type TableDefinition, tableMaker } from './define-table.js'
import { directions, standings } from './value-names.js'

const definition: TableDefinition<Indicator> = {
  id: 'indicators',
  title: { en: 'Indicators', cy: 'Dangosyddion' },
  things: (told) => bySubject(told.theory.indicators, told),
  columns: [
    { id: 'id', title: { en: 'Id', cy: 'Id' }, isForReadingBack: true, cell: ({ id }) => id },
    { id: 'measures', title: { en: 'Measures', cy: 'Yn mesur' }, cell: ({ on }, { names }) => names(on) },
    { id: 'label', title: { en: 'Indicator', cy: 'Dangosydd' }, texts: ({ label }) => label },
    { id: 'population', title: { en: 'Population', cy: 'Poblogaeth' }, cell: ({ population }) => population },
    { id: 'unit', title: { en: 'Unit', cy: 'Uned' }, cell: ({ unit }) => unit },
    { id: 'baseline', title: { en: 'Baseline', cy: 'Llinell sylfaen' }, kind: 'number', cell: (i) => i.baseline },
    {
      id: 'baseline-date',
      title: { en: 'Baseline date', cy: 'Dyddiad sylfaen' },
      kind: 'date',
      cell: ({ baselineDate }) => baselineDate,
    },
    { id: 'target', title: { en: 'Target', cy: 'Targed' }, kind: 'number', cell: ({ target }) => target },
    {
      id: 'target-date',
      title: { en: 'Target date', cy: 'Dyddiad targed' },
      kind: 'date',
      cell: ({ targetDate }) => targetDate,
    },
    { id: 'threshold', title: { en: 'Threshold', cy: 'Trothwy' }, kind: 'number', cell: ({ threshold }) => threshold },
    {
      id: 'direction',
      title: { en: 'Direction', cy: 'Cyfeiriad' },
      cell: ({ direction }, { spoken }) => (direction === null ? null : directions[direction][spoken]),
    },
    { id: 'source', title: { en: 'Source', cy: 'Ffynhonnell' }, cell: ({ source }) => source },
    {
      id: 'means-of-verification',
      title: { en: 'Means of verification', cy: 'Dull gwirio' },
      cell: ({ meansOfVerification }) => meansOfVerification,
    },
    { id: 'method', title: { en: 'Method', cy: 'Dull' }, cell: ({ method }) => method },
    { id: 'frequency', title: { en: 'Frequency', cy: 'Amlder' }, cell: ({ frequency }) => frequency },
    { id: 'responsible', title: { en: 'Responsible', cy: 'Yn gyfrifol' }, cell: ({ owner }) => owner },
    {
      id: 'disaggregation',
      title: { en: 'Broken down by', cy: 'Wedi’i rannu yn ôl' },
      cell: ({ disaggregation }) => disaggregation,
    },
    {
      id: 'latest',
      title: { en: 'Latest reading', cy: 'Darlleniad diweddaraf' },
      kind: 'number',
      cell: (indicator) => latestReading(indicator)?.value ?? null,
    },
    {
      id: 'latest-date',
      title: { en: 'Date of reading', cy: 'Dyddiad y darlleniad' },
      kind: 'date',
      cell: (indicator) => latestReading(indicator)?.date ?? null,
    },
    {
      id: 'status',
      title: { en: 'Standing', cy: 'Sefyllfa' },
      cell: (indicator, { spoken }) => standings[standingOf(indicator).status][spoken],
    },
    {
      id: 'on-ids',
      title: { en: 'Measures ids', cy: 'Id yr hyn a fesurir' },
      isForReadingBack: true,
      cell: ({ on }) => on.join('; '),
    },
  ],
}

/** How everything is to be measured, in the order in which one reads what is measured. */
export const indicatorsTable = tableMaker(definition)
