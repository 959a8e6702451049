import {
  type Element,
  type Evidence,
  type Id,
  languageShown,
  type Rating,
  type Text,
  type Theory,
  WHOLE_THEORY,
  wordsOf,
} from '../../model/index.js'
import { ratingMark, wordsIn } from '../../scene/index.js'
import { shortened } from '../shortened.js'
import { sentencesIn } from '../words/index.js'
import { type Prose, proseIn } from './prose-in.js'
import type { ProseWords, Said } from './prose-words.js'
import { unstopped } from './sentences.js'

const MAX_LABEL = 300
/** A title says so itself, in whichever language. */
const INVENTED = /invented|dychmygol/i
const MAX_TEXT = 1_200

/** What tells one theory in one language. */
export interface Teller {
  readonly theory: Theory
  readonly prose: ProseWords
  /** A text on one line; empty where there is none. */
  readonly text: (text: Text) => string
  /** The same, in quotation marks where it is in another language than the sentence. */
  readonly own: (text: Text) => string
  /** A box or group as sentences need it. */
  readonly said: (id: Id) => Said
  /** A box or group as a clause. */
  readonly clause: (id: Id) => string
  /** A box, group, link or band by its label in quotation marks. */
  readonly name: (id: Id) => string
  /** A rating in full; empty where there is none to say. */
  readonly rating: (rating: Rating | null) => string
  /** Year, design and the like of an evidence item, in brackets after its title. */
  readonly aboutEvidence: (item: Evidence) => string
}

export function tellerOf(theory: Theory, language: Prose): Teller {
  const { languages } = theory.details
  const prose = proseIn(language, theory)
  const picture = wordsIn(language)
  const text = (each: Text, longest = MAX_TEXT) => shortened(asSentences(wordsOf(each, languages, language)), longest)
  const said = (id: Id): Said => {
    const element = theory.elements.get(id)
    const label = (element ?? theory.groups.get(id))?.label ?? {}
    return { type: element?.type ?? 'group', label: text(label, MAX_LABEL), isForeign: isForeign(label) }
  }
  // A text whose language nobody gave may be in this one; one that says another is quoted.
  const isForeign = (label: Text): boolean => {
    const shown = languageShown(label, languages, language).toLowerCase().split('-')[0] ?? ''
    return shown !== language && shown !== 'mul' && shown !== 'und'
  }
  const own = (each: Text): string => {
    const words = text(each)
    return words !== '' && isForeign(each) ? `“${unstopped(words)}”` : words
  }
  const name = (id: Id): string => {
    const link = theory.links.get(id)
    const isBox = theory.elements.has(id) || theory.groups.has(id)
    if (link !== undefined && !isBox) return sentencesIn(language).linkTo(plainName(link.from), plainName(link.to))
    return plainName(id)
  }
  const plainName = (id: Id): string => {
    const thing = theory.elements.get(id) ?? theory.groups.get(id) ?? theory.bands.get(id) ?? theory.assumptions.get(id)
    const label = unstopped(text(thing?.label ?? {}, MAX_LABEL))
    return label === '' ? picture.untitled : `“${label}”`
  }
  return {
    theory,
    prose,
    text,
    own,
    said,
    clause: (id) => prose.clause(said(id)),
    name,
    rating: (rating) => (rating === null ? '' : (ratingMark(rating, picture)?.name ?? '')),
    aboutEvidence: ({ label, year, kind, design, effect, uncertainty, quality, illustrative }) => {
      const title = text(label)
      const isSaid = INVENTED.test(title)
      return [
        year === null || title.includes(String(year)) ? '' : String(year),
        kind,
        design,
        effect,
        uncertainty,
        quality,
        illustrative && !isSaid ? prose.invented : '',
      ]
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .join(', ')
    },
  }
}

// A line of its own was meant as a sentence of its own.
function asSentences(words: string): string {
  return words.includes('\n') ? words.replace(/([^\s.!?:;,…])[ \t]*\r?\n\s*(?=\p{Lu})/gu, '$1. ') : words
}

/** The records of a kind by what they are on; those on nothing under the whole theory. */
export function byThing<Thing extends { readonly on: readonly Id[] }>(
  things: Iterable<Thing>,
): ReadonlyMap<Id, readonly Thing[]> {
  const found = new Map<Id, Thing[]>()
  for (const thing of things) {
    for (const id of thing.on.length === 0 ? [WHOLE_THEORY] : thing.on) {
      const others = found.get(id)
      if (others === undefined) found.set(id, [thing])
      else others.push(thing)
    }
  }
  return found
}

export const idsOf = (things: readonly Pick<Element, 'id'>[]): Id[] => things.map(({ id }) => id)
