import { ELEMENT_TYPES } from '../../model/index.js'
import type { ColourRole } from '../scene.js'
import { contrast } from './contrast.js'
import type { Theme } from './theme.js'

/** What must be told apart from what it stands on. */
export interface Demand {
  readonly role: ColourRole
  readonly on: readonly ColourRole[]
  /** Words are read; the rest is seen: edges, lines, signs. */
  readonly as: 'text' | 'sign'
}

const LEVELS = [0, 1, 2, 3, 4, 5] as const
const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const
const EVERYWHERE: readonly ColourRole[] = ['ground', 'strip', 'surface']

/** Every colour of a picture that carries meaning. `line`, `edge`, `strip` and `soft` decorate: nothing is said by them alone. */
export const DEMANDS: readonly Demand[] = [
  ...(['ink', 'ink-2', 'ink-3'] as const).map((role): Demand => ({ role, on: EVERYWHERE, as: 'text' })),
  { role: 'ink', on: ['soft:note'], as: 'text' },
  { role: 'caution', on: EVERYWHERE, as: 'text' },
  { role: 'accent', on: ['ground', 'surface'], as: 'text' },
  { role: 'wire', on: EVERYWHERE, as: 'sign' },
  { role: 'control', on: ['ground', 'strip'], as: 'sign' },
  ...ELEMENT_TYPES.flatMap((type): Demand[] => [
    { role: `edge:${type}`, on: ['ground', 'surface'], as: 'sign' },
    { role: `word:${type}`, on: ['surface', ...(type === 'note' ? (['soft:note'] as const) : [])], as: 'text' },
  ]),
  { role: 'edge:group', on: ['ground'], as: 'sign' },
  { role: 'word:group', on: ['ground', 'strip'], as: 'text' },
  ...LEVELS.flatMap((level): Demand[] => [
    { role: `pad-${level}-text`, on: [`pad-${level}`], as: 'text' },
    { role: `pad-${level}-edge`, on: ['ground', 'strip'], as: 'sign' },
  ]),
  ...HUES.flatMap((hue): Demand[] => [
    { role: `lens-${hue}`, on: ['ground', 'surface'], as: 'sign' },
    { role: 'lens-text', on: [`lens-${hue}`], as: 'text' },
  ]),
]

/** What WCAG 2.2 asks: 1.4.3 of text, 1.4.11 of what else carries meaning. */
export const WCAG_AA = { text: 4.5, sign: 3 } as const

/** What a theme does not reach: each in one line, for whoever changes its colours. */
export function shortcomings(theme: Theme, least: Readonly<Record<Demand['as'], number>>): string[] {
  return DEMANDS.flatMap(({ role, on, as }) =>
    on.flatMap((ground) => {
      const ratio = contrast(theme[role], theme[ground])
      return ratio >= least[as] ? [] : [`${role} on ${ground}: ${ratio.toFixed(2)}, needs ${least[as]}`]
    }),
  )
}
