import { line, references, texts } from '../cells/index.js'
import { recordRows } from '../record-rows.js'
import type { Column, Sheet } from '../sheet.js'
import { actors as subject } from '../subjects.js'

/** People and bodies: who does, owns, funds, measures or is affected. */
export const actors: Sheet = {
  kind: 'actors',
  orderedBy: 'on',
  columns: (look): readonly Column[] => [
    ...texts(subject, look, {
      id: 'label',
      name: 'inspector.name',
      widthPx: 240,
      get: ({ label }) => label,
      lines: 'one',
      ask: 'table.ask.actor',
    }),
    line(subject, {
      id: 'role',
      name: 'table.column.role',
      widthPx: 180,
      get: ({ role }) => role,
      set: (role) => ({ role }),
      ask: 'table.ask.role',
    }),
    references(subject, {
      id: 'on',
      name: 'table.column.takesPart',
      widthPx: 300,
      to: ['elements', 'groups', 'links', 'theory'],
      get: ({ on }) => on,
      set: (on) => ({ on }),
      ask: 'table.ask.on',
    }),
    references(subject, {
      id: 'responsible',
      name: 'table.column.responsible',
      widthPx: 300,
      to: ['elements'],
      get: ({ responsible }) => responsible,
      set: (responsible) => ({ responsible }),
    }),
  ],
  rows: ({ theory }) => recordRows(theory, theory.actors),
  checker: () => () => null,
  complete: (_look, changes) => changes,
}
