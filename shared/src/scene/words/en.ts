import type { ElementType } from '../../model/index.js'
import type { PictureWords } from './picture-words.js'

/** English. The names of types come with the types. */
export const english = (types: Readonly<Record<ElementType, string>>): PictureWords => ({
  language: 'en',
  types,
  group: 'Group',
  terms: { short: 'short', medium: 'medium', long: 'long' },
  kinds: {
    'leads-to': 'leads to',
    requires: 'is needed for',
    moderates: 'moderates',
    reduces: 'reduces',
    feedback: 'feeds back to',
  },
  kindMarks: { 'leads-to': '', requires: 'needed', moderates: 'moderates', reduces: 'reduces', feedback: 'feedback' },
  unsure: 'unsure',
  counted: {
    indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
    assumptions: (count) => (count === 1 ? '1 assumption' : `${count} assumptions`),
    evidence: (count) => (count === 1 ? '1 evidence item' : `${count} evidence items`),
    reasons: (count) => (count === 1 ? '1 reason' : `${count} reasons`),
  },
  pills: { noEffect: 'no effect', reason: 'reason', evidence: 'evidence', nothing: 'no reason' },
  ratings: {
    padlocks: (value) => `${value} of 5 padlocks`,
    sms: (value) => `Maryland scale ${value} of 5`,
    eif: (value) => (value === 'NE' ? 'EIF: found not effective' : `EIF level ${value}`),
    nesta: (value) => `Nesta level ${value} of 5`,
    ofsType: (value) => `OfS evaluation type ${value}`,
    emmie: (known) => (known.length === 0 ? 'EMMIE: nothing known' : `EMMIE: ${known.join(', ')} known`),
    percent: (value) => `the team is ${value}% confident`,
    noEffect: 'no effect found',
    reason: 'rests on a reason',
    evidence: 'rests on evidence',
    nothing: 'rests on nothing yet',
  },
  emmieParts: ['effect', 'mechanism', 'moderators', 'implementation', 'economics'],
  untitled: 'no label',
  accountable: 'Accountable up to here',
})
