import type { ColourRole } from '../scene.js'
import { contrast, luminance, mixed } from './contrast.js'
import { WCAG_AA } from './demands.js'
import { held } from './held.js'
import { reaching } from './reaching.js'
import { screenThemes } from './screen-themes.js'
import type { Theme } from './theme.js'

/** Which of an organisation's colours: its first is the main one, its second, what everything stands on. */
export type HouseColour = 'main' | 'second' | 'ground'
export const HOUSE_COLOURS: readonly HouseColour[] = ['main', 'second', 'ground']

/** What is in the way of using an organisation's colour as it is. */
export type HouseProblem =
  | { readonly colour: HouseColour; readonly kind: 'not-a-colour'; readonly given: string }
  | {
      readonly colour: HouseColour
      /** Too little contrast as an edge, as words, or as a ground to read words on. */
      readonly kind: 'edges' | 'words' | 'ground'
      readonly given: string
      /** What it has and what it would need, as in "3 to 1". */
      readonly ratio: number
      readonly needs: number
      /** The nearest shade that has it: what is used instead. */
      readonly nearest: string
    }

/** The theme, and what of the colours could not be used as it is. */
export interface HouseTheme {
  readonly theme: Theme
  readonly problems: readonly HouseProblem[]
}

/** So that words stay clear of the ground's strips too. */
const GROUND_RATIO = 7

/**
 * A theme in an organisation's colours: what the programme does in the main one, what changes in the second, all on the
 * third. A colour that cannot be read is replaced by its nearest shade that can, and said.
 *
 * @param colours main, second and ground, as `#rgb` or `#rrggbb`; the last two may be left out
 */
export function houseTheme(colours: readonly string[]): HouseTheme {
  const problems: HouseProblem[] = []
  const [main, second, ground] = HOUSE_COLOURS.map((colour, at) => {
    const given = colours[at]
    const known = given === undefined ? null : sixDigits(given)
    if (given !== undefined && known === null) problems.push({ colour, kind: 'not-a-colour', given })
    return known
  })
  const base = onGround(ground ?? '#ffffff', problems)
  const doing = main ?? base.accent
  const changing = second ?? doing
  if (main !== null && main !== undefined) problems.push(...troubles('main', main, base))
  if (second !== null && second !== undefined) problems.push(...troubles('second', second, base))
  return { theme: held({ ...base, ...typeColours(base, doing, changing), accent: doing }, WCAG_AA), problems }
}

/** `#rrggbb` in small letters; null where it is no such colour. */
export function sixDigits(given: string): string | null {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.exec(given.trim())?.[0].slice(1).toLowerCase()
  if (digits === undefined) return null
  return `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')}`
}

function onGround(given: string, problems: HouseProblem[]): Theme {
  const isLight = luminance(given) > 0.18
  const base = isLight ? screenThemes.light : screenThemes.dark
  const ground = reaching(given, [base.ink], GROUND_RATIO) ?? base.ground
  if (ground !== given) {
    const ratio = contrast(given, base.ink)
    problems.push({ colour: 'ground', kind: 'ground', given, ratio, needs: GROUND_RATIO, nearest: ground })
  }
  return {
    ...base,
    ground,
    strip: mixed(ground, base.ink, 0.04),
    surface: isLight ? '#ffffff' : mixed(ground, '#ffffff', 0.08),
    line: mixed(ground, base.ink, 0.14),
    edge: mixed(ground, base.ink, 0.28),
  }
}

function troubles(colour: HouseColour, given: string, { ground, surface }: Theme): HouseProblem[] {
  return (['edges', 'words'] as const).flatMap((kind) => {
    const on = kind === 'words' ? [surface] : [ground, surface]
    const needs = kind === 'words' ? WCAG_AA.text : WCAG_AA.sign
    const nearest = reaching(given, on, needs)
    if (nearest === given || nearest === null) return []
    const ratio = Math.min(...on.map((each) => contrast(given, each)))
    return [{ colour, kind, given, ratio, needs, nearest }]
  })
}

const DOING = ['input', 'activity', 'reach', 'output'] as const
const CHANGING = ['mechanism', 'outcome', 'impact'] as const
const BESIDE = ['situation', 'target-group', 'context-factor', 'unintended-outcome', 'risk'] as const

function typeColours(base: Theme, doing: string, changing: string): Partial<Record<ColourRole, string>> {
  const of = (types: readonly (typeof DOING | typeof CHANGING | typeof BESIDE)[number][], colour: string) =>
    types.flatMap((type) => [
      [`edge:${type}`, colour],
      [`word:${type}`, colour],
      [`soft:${type}`, mixed(base.surface, colour, 0.12)],
    ])
  return Object.fromEntries([...of(DOING, doing), ...of(CHANGING, changing), ...of(BESIDE, base['ink-3'])])
}
