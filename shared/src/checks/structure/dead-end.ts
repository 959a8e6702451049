import type { ElementType } from '../../model/index.js'
import type { Check } from '../check.js'

const LEADING_ON: readonly ElementType[] = ['activity', 'reach', 'output', 'mechanism', 'outcome']

/** The chain arrives at it and goes no further. What a sub-model ends with is handed on by the box it opens from. */
export const deadEnd: Check = {
  id: 'dead-end',
  level: 'warning',
  family: 'structure',
  title: { en: 'Dead end', cy: 'Pen draw’r lôn' },
  why: {
    en: 'The chain stops before it reaches the impact. Say what this leads to, or why it is there.',
    cy: 'Mae’r gadwyn yn stopio cyn cyrraedd yr effaith. Dywedwch at beth mae hwn yn arwain, neu pam y mae yno.',
  },
  source: {
    en: 'Conservation by Design: the chain reaches the target',
    cy: 'Conservation by Design: mae’r gadwyn yn cyrraedd y targed',
  },
  find: ({ elements, flow }) =>
    elements
      .filter(({ type, within }) => LEADING_ON.includes(type) && (within === null || type === 'activity'))
      .filter(({ id }) => flow.to(id).length > 0 && flow.from(id).length === 0)
      .map(({ id }) => ({
        ids: [id],
        message: {
          en: 'Something leads to it, and it leads to nothing.',
          cy: 'Mae rhywbeth yn arwain ato, ac nid yw’n arwain at ddim.',
        },
        fix: {
          name: { en: 'Add what it leads to', cy: 'Ychwanegu’r hyn y mae’n arwain ato' },
          change: { command: 'growElement', args: { from: id, direction: 'next' } },
        },
      })),
}
