import { isFlow } from '../graph/index.js'
import type { Link } from '../model/index.js'
import { markOf, percentOf } from '../scales/index.js'
import { NONE_COLOURS, padColours } from './colours.js'
import type { Lens, Names } from './lens.js'
import { LENS_NAMES } from './names.js'

/** How sure a team is, in three steps: ours. */
const STEPS = [
  { id: 'high', from: 70, level: 4, sign: { en: 'H', cy: 'U' }, names: { en: 'High, from 70%', cy: 'Uchel, o 70%' } },
  {
    id: 'medium',
    from: 40,
    level: 2,
    sign: { en: 'M', cy: 'C' },
    names: { en: 'Medium, 40% to 69%', cy: 'Canolig, 40% i 69%' },
  },
  { id: 'low', from: 0, level: 1, sign: { en: 'L', cy: 'I' }, names: { en: 'Low, under 40%', cy: 'Isel, o dan 40%' } },
] as const

const UNSURE: Names = { en: 'Unsure', cy: 'Ansicr' }
const OTHER: Names = { en: 'Said in another way', cy: 'Wedi’i ddweud mewn ffordd arall' }
const NONE: Names = { en: 'Not said', cy: 'Heb ei ddweud' }

/** How sure the team is of each link: its own judgement, not evidence. */
export const byConfidence: Lens = {
  id: 'confidence',
  name: LENS_NAMES.confidence,
  about: { en: 'How sure are we of each link?', cy: 'Pa mor siŵr ydym ni o bob dolen?' },
  tells: 'links',
  read(theory, { language }) {
    const steps = STEPS.map(({ id, level, sign, names }) => ({
      id,
      name: names[language],
      sign: { text: sign[language] },
      colours: padColours(level),
      line: { colour: `pad-${level}-edge`, widthPx: 1.5 + 0.5 * level } as const,
    }))
    const others = [
      { id: 'other', name: OTHER[language], sign: { text: '…' }, colours: NONE_COLOURS },
      { id: 'unsure', name: UNSURE[language], sign: { text: '?' }, colours: padColours(0), dashed: true },
      { id: 'none', name: NONE[language], sign: 'ring' as const, colours: NONE_COLOURS },
    ]
    const links = [...theory.links.values()].filter((link) => isFlow(link) || link.confidence !== null)
    return { kinds: [...steps, ...others], of: new Map(links.map((link) => [link.id, [kindOf(link)]])) }
  },
}

function kindOf({ confidence, uncertain }: Link): string {
  if (confidence === null) return uncertain ? 'unsure' : 'none'
  const percent = confidence.scale === 'percent' ? percentOf(confidence.value) : null
  if (percent === null) return markOf(confidence, 'en') === null ? 'none' : 'other'
  return STEPS.find(({ from }) => percent >= from)?.id ?? 'low'
}
