import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'

/** A box that says nothing. */
export const labelEmpty: Check = {
  id: 'label-empty',
  level: 'problem',
  family: 'wording',
  title: { en: 'No label', cy: 'Dim label' },
  why: {
    en: 'Nobody can question a box that says nothing.',
    cy: 'Ni all neb holi blwch nad yw’n dweud dim.',
  },
  source: OURS,
  find: ({ elements, labels }) =>
    elements
      .filter(({ id }) => labels.get(id) === '')
      .map(({ id }) => ({
        ids: [id],
        message: { en: 'It has no label.', cy: 'Nid oes ganddo label.' },
        write: 'label',
      })),
}
