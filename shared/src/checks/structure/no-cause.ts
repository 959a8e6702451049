import type { ElementType } from '../../model/index.js'
import type { Check } from '../check.js'

const CAUSED: readonly ElementType[] = ['reach', 'output', 'mechanism', 'outcome', 'impact']

/** A result that is linked, but that nothing brings about. */
export const noCause: Check = {
  id: 'no-cause',
  level: 'warning',
  family: 'structure',
  title: { en: 'No cause', cy: 'Dim achos' },
  why: {
    en: 'A result needs something that brings it about: an activity for every output, a step for every outcome.',
    cy: 'Mae angen rhywbeth i achosi pob canlyniad: gweithgaredd i bob allbwn, cam i bob deilliant.',
  },
  source: {
    en: 'Innovation Network: every output has an activity',
    cy: 'Innovation Network: mae gan bob allbwn weithgaredd',
  },
  find: ({ elements, flow }) =>
    elements
      .filter(({ id, type }) => CAUSED.includes(type) && flow.isLinked(id) && flow.to(id).length === 0)
      .map(({ id }) => ({
        ids: [id],
        message: { en: 'Nothing leads to it.', cy: 'Nid oes dim yn arwain ato.' },
        fix: {
          name: { en: 'Add what leads to it', cy: 'Ychwanegu’r hyn sy’n arwain ato' },
          change: { command: 'growElement', args: { from: id, direction: 'previous' } },
        },
      })),
}
