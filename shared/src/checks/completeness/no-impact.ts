import type { Check } from '../check.js'
import { addBox } from './add-box.js'

/** No lasting change that it is all for. */
export const noImpact: Check = {
  id: 'no-impact',
  level: 'problem',
  family: 'completeness',
  title: { en: 'No impact', cy: 'Dim effaith' },
  why: {
    en: 'Without the lasting change it is for, nobody can tell whether the rest is enough.',
    cy: 'Heb y newid parhaol y mae ar ei gyfer, ni all neb ddweud a yw’r gweddill yn ddigon.',
  },
  source: { en: 'NPC, step 3', cy: 'NPC, cam 3' },
  find: ({ maps: [own], theory }) =>
    own.elements.some(({ type }) => type === 'impact')
      ? []
      : [
          {
            ids: [],
            message: { en: 'There is no impact.', cy: 'Nid oes effaith.' },
            fix: addBox(theory, 'impact', { en: 'Add an impact', cy: 'Ychwanegu effaith' }),
          },
        ],
}
