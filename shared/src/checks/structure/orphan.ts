import { elementType } from '../../model/index.js'
import type { Check } from '../check.js'

/** Something in the chain of cause with no links of any kind. */
export const orphan: Check = {
  id: 'orphan',
  level: 'warning',
  family: 'structure',
  title: { en: 'Not linked', cy: 'Heb ei gysylltu' },
  why: {
    en: 'A box that nothing leads to and that leads to nothing plays no part in the theory. Link it, or take it out.',
    cy: 'Nid oes rhan yn y ddamcaniaeth i flwch nad oes dim yn arwain ato ac nad yw’n arwain at ddim. Cysylltwch ef, neu tynnwch ef allan.',
  },
  source: {
    en: 'Conservation by Design: all results are connected',
    cy: 'Conservation by Design: mae pob canlyniad wedi’i gysylltu',
  },
  find: ({ elements, flow }) =>
    elements
      .filter(({ id, type }) => elementType(type).causal && !flow.isLinked(id))
      .map(({ id }) => ({
        ids: [id],
        message: { en: 'It has no links.', cy: 'Nid oes ganddo ddolenni.' },
      })),
}
