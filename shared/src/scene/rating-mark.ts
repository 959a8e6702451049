import type { Rating, ScaleId } from '../model/index.js'
import type { IconName } from './icons.js'
import type { PictureWords } from './words/index.js'

/** How dark a pill is, 0 to 5. Only where a scale ranks do levels differ by value. */
export type PillLevel = 0 | 1 | 2 | 3 | 4 | 5

/** What a pill says about a rating. */
export interface RatingMark {
  readonly level: PillLevel
  readonly icon?: IconName
  readonly text: string
  /** EMMIE: its five letters, solid where that part is known. */
  readonly letters?: readonly { readonly letter: string; readonly known: boolean }[]
  readonly name: string
}

/** The mark of a rating on its own scale; null where nothing is rated. Scales: vocabulary, section 5. */
export function ratingMark(rating: Rating, words: PictureWords): RatingMark | null {
  if (rating.value === 'no-effect') {
    const { noEffect } = words.pills
    return { level: 1, icon: 'm-no-effect', text: noEffect, name: words.ratings.noEffect }
  }
  return MARKS[rating.scale](rating.value, words) ?? asGiven(rating)
}

type MarkOf = (value: Rating['value'], words: PictureWords) => RatingMark | null | undefined

const MARKS: Readonly<Record<ScaleId, MarkOf>> = {
  'eef-padlocks': (value, { ratings }) => {
    const level = levelOf(value, 0)
    if (level === undefined) return undefined
    const icon = level === 0 ? 'm-padlock-open' : 'm-padlock'
    return { level, icon, text: `${level}`, name: ratings.padlocks(level) }
  },
  'maryland-sms': (value, { ratings }) => ranked(value, 'SMS', ratings.sms),
  nesta: (value, { ratings }) => ranked(value, 'Nesta', ratings.nesta),
  'ofs-type': (value, { ratings }) => ranked(value, 'Type', ratings.ofsType),
  eif: (value, { ratings }) => {
    const code = String(value).toUpperCase().slice(0, 4)
    // NE is a finding and NL2 no level at all: neither is darker than the other.
    return { level: levelOf(Number.parseInt(code, 10), 2) ?? 1, text: `EIF ${code}`, name: ratings.eif(code) }
  },
  emmie: (value, words) => {
    if (typeof value !== 'object') return undefined
    const parts = ['effect', 'mechanism', 'moderators', 'implementation', 'economics'].map((part, index) => ({
      letter: 'EMMIE'.charAt(index),
      known: isKnown(value[part]),
    }))
    const known = words.emmieParts.filter((_, index) => parts[index]?.known)
    return { level: 1, text: 'EMMIE', letters: parts, name: words.ratings.emmie(known) }
  },
  percent: (value, { ratings }) => {
    const percent = Math.round(Number(value))
    if (!Number.isFinite(percent)) return undefined
    return { level: 1, text: `${percent}%`, name: ratings.percent(percent) }
  },
  basis: (value, { pills, ratings }) => {
    if (value === 'evidence') {
      return { level: 3, icon: 'm-basis-evidence', text: pills.evidence, name: ratings.evidence }
    }
    if (value === 'rationale') {
      return { level: 1, icon: 'm-basis-rationale', text: pills.reason, name: ratings.reason }
    }
    return value === 'none' ? { level: 0, text: pills.nothing, name: ratings.nothing } : undefined
  },
  unrated: () => null,
}

const LEVELS: readonly PillLevel[] = [0, 1, 2, 3, 4, 5]

function levelOf(value: Rating['value'], lowest: number): PillLevel | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return LEVELS.find((level) => level === number && level >= lowest)
}

function ranked(value: Rating['value'], prefix: string, name: (value: number) => string): RatingMark | undefined {
  const level = levelOf(value, 1)
  return level === undefined ? undefined : { level, text: `${prefix} ${level}`, name: name(level) }
}

const isKnown = (part: number | string | null | undefined): boolean =>
  part !== null && part !== undefined && part !== '' && part !== 0 && part !== 'unknown'

// A value that its scale does not have: shown as it is, never as one that it has.
function asGiven({ scale, value }: Rating): RatingMark {
  const given = typeof value === 'object' ? '?' : String(value)
  const text = given.length > 12 ? `${given.slice(0, 11)}…` : given
  return { level: 1, text, name: `${scale} ${given}` }
}
