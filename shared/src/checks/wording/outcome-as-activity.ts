import type { Check } from '../check.js'
import { isResult } from '../facts/is-result.js'

/** Verbs of delivery. The list is ours. */
const VERBS = [
  'provide',
  'deliver',
  'train',
  'run',
  'hold',
  'offer',
  'organise',
  'conduct',
  'support',
  'develop',
  'create',
  'produce',
  'publish',
  'teach',
  'host',
  'build',
  'establish',
  'set',
  'design',
  'recruit',
  'distribute',
  'facilitate',
]
// Training, providing; "setting" and "running" are not told apart from nouns by so simple a rule.
const STARTS = new Set(VERBS.flatMap((verb) => [verb, `${verb}ing`, `${verb.slice(0, -1)}ing`]))

/** A result that says what somebody does, not what changes. */
export const outcomeAsActivity: Check = {
  id: 'outcome-as-activity',
  level: 'warning',
  family: 'wording',
  title: { en: 'Says what is done', cy: 'Yn dweud beth a wneir' },
  why: {
    en: 'An outcome is a change in somebody or something. What is different once this has been done?',
    cy: 'Newid mewn rhywun neu rywbeth yw deilliant. Beth sy’n wahanol ar ôl gwneud hyn?',
  },
  source: {
    en: 'ImpactMojo: changes, not delivery; the list of words is ours',
    cy: 'ImpactMojo: newidiadau, nid cyflawni; ni biau’r rhestr geiriau',
  },
  find: ({ elements, labels }) =>
    elements.filter(isResult).flatMap(({ id }) => {
      const [first = ''] = (labels.get(id) ?? '').split(' ')
      if (!STARTS.has(first.toLowerCase())) return []
      return [
        {
          ids: [id],
          message: {
            en: `“${first}” says what is done, not what changes.`,
            cy: `Mae “${first}” yn dweud beth a wneir, nid beth sy’n newid.`,
          },
          write: 'label',
          fix: {
            name: { en: 'Make it an activity', cy: 'Ei wneud yn weithgaredd' },
            change: { command: 'changeElement', args: { ids: [id], type: 'activity' } },
          },
        },
      ]
    }),
}
