import type { Check } from '../check.js'
import { addBox } from './add-box.js'

/** Nothing that anybody does. */
export const noActivity: Check = {
  id: 'no-activity',
  level: 'problem',
  family: 'completeness',
  title: { en: 'No activity', cy: 'Dim gweithgaredd' },
  why: {
    en: 'A theory of change says how what is done leads to what changes. It needs at least one thing that is done.',
    cy: 'Mae damcaniaeth newid yn dweud sut mae’r hyn a wneir yn arwain at yr hyn sy’n newid. Mae angen o leiaf un peth a wneir.',
  },
  source: {
    en: 'Kellogg Foundation: Logic Model Development Guide',
    cy: 'Kellogg Foundation: Logic Model Development Guide',
  },
  find: ({ maps: [own], theory }) =>
    own.elements.some(({ type }) => type === 'activity')
      ? []
      : [
          {
            ids: [],
            message: { en: 'There is no activity.', cy: 'Nid oes gweithgaredd.' },
            fix: addBox(theory, 'activity', { en: 'Add an activity', cy: 'Ychwanegu gweithgaredd' }),
          },
        ],
}
