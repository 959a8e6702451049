import type { Scale } from './scale.js'

const LOWEST = 0
const HIGHEST = 100

/** The team's own confidence that a link holds: judgement, and it says so. Source: ToC-Maker, link confidence. */
export const percent: Scale = {
  id: 'percent',
  name: { en: 'Confidence in percent', cy: 'Hyder mewn canran' },
  rates: {
    en: 'The team’s own confidence that the link holds. It is judgement, not evidence.',
    cy: 'Hyder y tîm ei hun bod y ddolen yn dal. Barn ydyw, nid tystiolaeth.',
  },
  source: { en: 'Judgement of the team', cy: 'Barn y tîm' },
  values: [],
  variants: [],
  saysNoEffect: false,
  refuse: ({ value }) =>
    percentOf(value) === null ? { en: 'Give a number from 0 to 100.', cy: 'Rhowch rif o 0 i 100.' } : null,
  mark: ({ value }, language) => {
    const given = percentOf(value)
    if (given === null) return undefined
    const shown = Math.round(given)
    const name = { en: `the team is ${shown}% confident`, cy: `mae’r tîm ${shown}% yn hyderus` }
    return { level: 1, text: `${shown}%`, name: name[language] }
  },
  strength: ({ value }) => percentOf(value),
}

/** The number from 0 to 100 that is meant: `70`, `"70"`, `"70%"`, `"12,5"`; null for anything else. */
export function percentOf(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const text = String(value).trim().replace(/\s*%$/, '').replace(',', '.')
  if (!/^\d{1,3}(\.\d+)?$/.test(text)) return null
  const number = Number(text)
  return number >= LOWEST && number <= HIGHEST ? number : null
}
