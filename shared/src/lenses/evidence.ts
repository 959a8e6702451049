import { isFlow } from '../graph/index.js'
import type { Link, Rating } from '../model/index.js'
import { isNoEffect, markOf, percentOf, strengthOf } from '../scales/index.js'
import type { LensKind } from '../scene/index.js'
import { NONE_COLOURS, padColours } from './colours.js'
import type { Lens, LensLanguage, Names } from './lens.js'
import { LENS_NAMES } from './names.js'

const UNRATED: Names = { en: 'Not rated', cy: 'Heb ei raddio' }

/** Per cent: too many values for a legend, so they are shown in four ranges, strongest first. */
const RANGES = [
  { from: 75, level: 4, names: { en: 'From 75%', cy: 'O 75%' } },
  { from: 50, level: 3, names: { en: 'From 50% to 74%', cy: 'O 50% i 74%' } },
  { from: 25, level: 2, names: { en: 'From 25% to 49%', cy: 'O 25% i 49%' } },
  { from: 0, level: 1, names: { en: 'Under 25%', cy: 'O dan 25%' } },
] as const

/**
 * How strong the evidence for each arrow is: darker and wider the stronger. Links that nobody has rated show a dotted
 * ring, which is not the zero of any scale.
 */
export const byEvidence: Lens = {
  id: 'evidence',
  name: LENS_NAMES.evidence,
  about: { en: 'How strong is the evidence for each link?', cy: 'Pa mor gryf yw’r dystiolaeth ar gyfer pob dolen?' },
  tells: 'links',
  read(theory, { language }) {
    const found = new Map<string, Rated>()
    const of = new Map<string, readonly string[]>()
    for (const link of theory.links.values()) {
      const rated = link.rating === null ? null : ratedKind(link.rating, language)
      if (rated === null && !isFlow(link)) continue
      of.set(link.id, [rated?.kind.id ?? 'unrated'])
      if (rated !== null) found.set(rated.kind.id, withNames(found.get(rated.kind.id), rated))
    }
    const rated = [...found.values()].sort((a, b) => b.rank - a.rank || (a.kind.id < b.kind.id ? -1 : 1))
    return { kinds: [...rated.map(({ kind }) => kind), unratedKind(language)], of }
  },
}

interface Rated {
  readonly kind: LensKind
  readonly rank: number
}

/** Padlocks of a trial and of the Toolkit have one sign: the legend names both, in the same order for everyone. */
function withNames(known: Rated | undefined, { kind, rank }: Rated): Rated {
  const names = new Set([...(known?.kind.name.split(OR) ?? []), kind.name])
  return { kind: { ...kind, name: [...names].sort().join(OR) }, rank }
}

const OR = ' / '

/** What nobody has rated, as lens and legend show it. */
function unratedKind(language: LensLanguage): LensKind {
  return { id: 'unrated', name: UNRATED[language], sign: 'ring', colours: NONE_COLOURS }
}

// Findings that have no place in the order come after all that have.
function ratedKind(rating: NonNullable<Link['rating']>, language: LensLanguage) {
  const mark = markOf(rating, language)
  if (mark === null) return null
  const rank = strengthOf(rating) ?? (isNoEffect(rating) ? -2 : -1)
  const range = rangeOf(rating)
  const level = range?.level ?? mark.level
  const sign =
    mark.icon !== undefined && range === undefined
      ? { icon: mark.icon, text: mark.icon.startsWith('m-padlock') ? mark.text : '' }
      : { text: range === undefined ? mark.text : `${range.from}+` }
  const kind: LensKind = {
    id: range === undefined ? `${rating.scale} ${mark.text}` : `percent ${range.from}`,
    name: range?.names[language] ?? mark.name,
    sign,
    colours: padColours(level),
    dashed: mark.level === 0,
    saysItself: true,
    line: lineOf(level, isNoEffect(rating)),
  }
  return { kind, rank: range?.from ?? rank }
}

function rangeOf({ scale, value }: Rating): (typeof RANGES)[number] | undefined {
  const given = scale === 'percent' ? percentOf(value) : null
  return given === null ? undefined : RANGES.find(({ from }) => given >= from)
}

function lineOf(level: 0 | 1 | 2 | 3 | 4 | 5, noEffect: boolean) {
  if (noEffect) return undefined
  return { colour: `pad-${level}-edge`, widthPx: 1.5 + 0.5 * level } as const
}
