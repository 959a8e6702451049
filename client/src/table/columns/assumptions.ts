import { ASSUMPTION_STATUSES, LEVELS } from '@throughline/shared/model'
import { t } from '../../i18n/index.js'
import { choice, inWords, line, references, texts } from '../cells/index.js'
import { recordRows } from '../record-rows.js'
import type { Column, Sheet } from '../sheet.js'
import { assumptions as subject } from '../subjects.js'
import { assumptionIcon } from './assumption-icon.js'

/** What must hold and is not brought about by the programme itself. */
export const assumptions: Sheet = {
  kind: 'assumptions',
  orderedBy: 'on',
  columns: (look): readonly Column[] => [
    ...texts(subject, look, {
      id: 'label',
      name: 'table.column.assumption',
      widthPx: 300,
      get: ({ label }) => label,
      lines: 'one',
      ask: 'table.ask.assumption',
    }),
    references(subject, {
      id: 'on',
      name: 'table.column.on',
      widthPx: 280,
      to: ['links', 'elements', 'groups', 'theory'],
      get: ({ on }) => on,
      set: (on) => ({ on }),
      ask: 'table.ask.on',
    }),
    choice(subject, {
      id: 'status',
      name: 'assumption.status',
      widthPx: 120,
      get: ({ status }) => status,
      set: (status) => ({ status }),
      none: () => ({ status: null }),
      choices: () => ASSUMPTION_STATUSES.map((value) => inWords(value, `assumption.status.${value}`)),
      display: ({ id, status }, look) =>
        status === null
          ? { as: 'words', words: '' }
          : { as: 'first-of', words: t(`assumption.status.${status}`), more: 0, icon: assumptionIcon(look, id) },
    }),
    choice(subject, {
      id: 'importance',
      name: 'assumption.importance',
      widthPx: 120,
      get: ({ importance }) => importance,
      set: (importance) => ({ importance }),
      none: () => ({ importance: null }),
      choices: () => LEVELS.map((value) => inWords(value, `assumption.level.${value}`)),
    }),
    choice(subject, {
      id: 'confidence',
      name: 'assumption.confidence',
      widthPx: 120,
      get: ({ confidence }) => confidence,
      set: (confidence) => ({ confidence }),
      none: () => ({ confidence: null }),
      choices: () => LEVELS.map((value) => inWords(value, `assumption.level.${value}`)),
    }),
    ...texts(subject, look, {
      id: 'test',
      name: 'assumption.test',
      widthPx: 260,
      get: ({ test }) => test,
      lines: 'many',
      mainOnly: true,
      ask: 'assumption.testAsk',
    }),
    line(subject, {
      id: 'owner',
      name: 'assumption.owner',
      widthPx: 150,
      get: ({ owner }) => owner,
      set: (owner) => ({ owner }),
    }),
  ],
  rows: ({ theory }) => recordRows(theory, theory.assumptions),
  checker: () => () => null,
  complete: (_look, changes) => changes,
}
