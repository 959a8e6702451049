import { generateNKeysBetween } from 'fractional-indexing'
import { aBand, aTheory, type Band, PLACEMENTS, type Text, type Theory, type TheoryDetails } from '../model/index.js'
import type { Bilingual } from './template.js'

/** A band of a template: what differs from an empty one, without its place in the order. */
export type TemplateBand = Pick<Band, 'id' | 'types'> &
  Partial<Pick<Band, 'placement' | 'term' | 'sphere' | 'size'>> & {
    readonly label: Bilingual
    readonly prompt: Bilingual
  }

/** A theory with these bands, in this order within each placement, and no boxes. In English where nothing is said. */
export function templateTheory(begins: {
  readonly id: string
  readonly language: string | undefined
  readonly bands: readonly TemplateBand[]
  readonly details?: Partial<TheoryDetails>
}): Theory {
  const languages = [begins.language ?? 'en']
  return aTheory({
    details: { ...begins.details, template: begins.id, languages },
    bands: ordered(begins.bands.map((band) => aBand(band))),
  })
}

/** The same bands with order keys that keep them in this order, counted for each placement by itself. */
export function ordered(bands: readonly Band[]): Band[] {
  return PLACEMENTS.flatMap((placement) => {
    const placed = bands.filter((band) => band.placement === placement)
    const keys = generateNKeysBetween(null, null, placed.length)
    return placed.map((band, index) => ({ ...band, order: keys[index] ?? band.order }))
  })
}

/**
 * The band with its words in the theory's languages, main one first. A theory in a language we have no words for
 * gets English ones; one whose language is not said (`mul`, `und`) shows them as its own.
 */
export function inLanguages(band: Band, languages: readonly string[]): Band {
  return { ...band, label: wordsIn(band.label, languages), prompt: wordsIn(band.prompt, languages) }
}

function wordsIn(words: Text, languages: readonly string[]): Text {
  const given = languages.flatMap((language) => {
    const base = language.split('-')[0] ?? language
    const own = Object.hasOwn(words, base) ? words[base] : base === 'mul' || base === 'und' ? words.en : undefined
    return own === undefined ? [] : [[language, own] as const]
  })
  const hasMain = given.some(([language]) => language === languages[0])
  return Object.fromEntries(hasMain ? given : [...given, ['en', words.en ?? '']])
}
