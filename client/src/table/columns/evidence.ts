import { FINDING_DIRECTIONS } from '@throughline/shared/model'
import { choice, inWords, line, rating, references, texts, webAddress, year, yesNo } from '../cells/index.js'
import { recordRows } from '../record-rows.js'
import type { Column, Sheet } from '../sheet.js'
import { evidence as subject } from '../subjects.js'

/** Studies, data and testimony. */
export const evidence: Sheet = {
  kind: 'evidence',
  orderedBy: 'on',
  columns: (look): readonly Column[] => [
    ...texts(subject, look, {
      id: 'label',
      name: 'table.column.title',
      widthPx: 280,
      get: ({ label }) => label,
      lines: 'one',
      ask: 'table.ask.evidence',
    }),
    references(subject, {
      id: 'on',
      name: 'table.column.on',
      widthPx: 280,
      to: ['links', 'elements', 'groups', 'assumptions', 'theory'],
      get: ({ on }) => on,
      set: (on) => ({ on }),
      ask: 'table.ask.on',
    }),
    rating(subject, {
      id: 'rating',
      name: 'table.column.rating',
      widthPx: 96,
      get: (item) => item.rating,
      set: (given) => ({ rating: given }),
      scale: ({ theory }) => theory.details.scale,
    }),
    ...texts(subject, look, {
      id: 'finding',
      name: 'table.column.finding',
      widthPx: 260,
      get: ({ finding }) => finding,
      lines: 'many',
      mainOnly: true,
      ask: 'table.ask.finding',
    }),
    choice(subject, {
      id: 'direction',
      name: 'table.column.bears',
      widthPx: 120,
      get: ({ direction }) => direction,
      set: (direction) => ({ direction }),
      none: () => ({ direction: null }),
      choices: () => FINDING_DIRECTIONS.map((value) => inWords(value, `table.finding.${value}`)),
    }),
    line(subject, {
      id: 'kind',
      name: 'table.column.sort',
      widthPx: 120,
      get: ({ kind }) => kind,
      set: (kind) => ({ kind }),
      ask: 'table.ask.sort',
    }),
    line(subject, {
      id: 'design',
      name: 'table.column.design',
      widthPx: 160,
      get: ({ design }) => design,
      set: (design) => ({ design }),
    }),
    year(subject, {
      id: 'year',
      name: 'table.column.year',
      widthPx: 80,
      get: (item) => item.year,
      set: (given) => ({ year: given }),
    }),
    webAddress(subject, {
      id: 'link',
      name: 'table.column.address',
      widthPx: 200,
      get: ({ link }) => link,
      set: (link) => ({ link }),
    }),
    line(subject, {
      id: 'effect',
      name: 'table.column.effect',
      widthPx: 120,
      get: ({ effect }) => effect,
      set: (effect) => ({ effect }),
      ask: 'table.ask.effect',
    }),
    line(subject, {
      id: 'uncertainty',
      name: 'table.column.uncertainty',
      widthPx: 140,
      get: ({ uncertainty }) => uncertainty,
      set: (uncertainty) => ({ uncertainty }),
      ask: 'table.ask.uncertainty',
    }),
    line(subject, {
      id: 'quality',
      name: 'table.column.quality',
      widthPx: 140,
      get: ({ quality }) => quality,
      set: (quality) => ({ quality }),
    }),
    yesNo(subject, {
      id: 'illustrative',
      name: 'table.column.invented',
      widthPx: 110,
      get: ({ illustrative }) => illustrative,
      set: (illustrative) => ({ illustrative }),
      hidden: true,
    }),
  ],
  rows: ({ theory }) => recordRows(theory, theory.evidence),
  checker: () => () => null,
  complete: (_look, changes) => changes,
}
