import type { Check } from '../check.js'

const MESSAGE = {
  en: 'No indicator tells whether it has happened.',
  cy: 'Nid oes dangosydd yn dweud a yw wedi digwydd.',
}
const FIX_NAME = { en: 'Add an indicator', cy: 'Ychwanegu dangosydd' }

/** A change that nobody plans to measure. */
export const outcomeNoIndicator: Check = {
  id: 'outcome-no-indicator',
  level: 'warning',
  family: 'completeness',
  title: { en: 'No indicator', cy: 'Dim dangosydd' },
  why: {
    en: 'Without an indicator nobody will know whether this change has happened.',
    cy: 'Heb ddangosydd ni fydd neb yn gwybod a yw’r newid hwn wedi digwydd.',
  },
  source: {
    en: 'ActKnowledge: every outcome has one indicator or more',
    cy: 'ActKnowledge: mae gan bob deilliant un dangosydd neu fwy',
  },
  find: ({ elements, recordsOn }) =>
    elements
      .filter(({ id, type }) => (type === 'outcome' || type === 'impact') && recordsOn.indicators(id).length === 0)
      .map(({ id }) => ({
        ids: [id],
        message: MESSAGE,
        fix: {
          name: FIX_NAME,
          change: { command: 'addRecord', args: { kind: 'indicators', on: [id] } },
        },
      })),
}
