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
  bearings: {
    'context-factor': { helps: '+ enabler', hinders: '− barrier' },
    'unintended-outcome': { helps: '+ welcome', hinders: '− unwelcome' },
  },
  statuses: {
    'below-threshold': 'below threshold',
    behind: 'behind',
    unclear: 'cannot tell',
    'on-track': 'on track',
    met: 'met',
    unread: 'no readings',
  },
  answers: (names) => `${names} responsible`,
  spheres: { control: 'Sphere of control', influence: 'Sphere of influence', interest: 'Sphere of interest' },
  counted: {
    indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
    assumptions: (count) => (count === 1 ? '1 assumption' : `${count} assumptions`),
    evidence: (count) => (count === 1 ? '1 evidence item' : `${count} evidence items`),
    inside: (count) => (count === 1 ? 'opens into 1 box' : `opens into ${count} boxes`),
    reasons: (count) => (count === 1 ? '1 reason' : `${count} reasons`),
  },
  records: {
    indicators: 'indicators',
    assumptions: 'assumptions',
    evidence: 'evidence',
    reasons: 'a reason',
    inside: 'opens into more boxes',
  },
  answering: 'who answers for it',
  flagged: 'a check finds something',
  key: 'Key',
  notRated: 'not rated',
  untitled: 'no label',
  accountable: 'Accountable up to here',
  nobody: 'Nobody named',
})
