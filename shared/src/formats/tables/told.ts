import {
  type Assumption,
  type Element,
  type Evidence,
  type Id,
  type Indicator,
  type Rating,
  type Text,
  type Theory,
  WHOLE_THEORY,
  wordsOf,
} from '../../model/index.js'
import { markOf, type Spoken, scaleOf } from '../../scales/index.js'
import { type PictureWords, wordsIn } from '../../scene/index.js'
import { elementsInReadingOrder } from './maps-in-order.js'

/** A theory and how its things are called in one language. */
export interface Told {
  readonly theory: Theory
  /** BCP 47 tag that was asked for: of labels and other words that people wrote. */
  readonly language: string
  /** Of our own words. */
  readonly spoken: Spoken
  readonly words: PictureWords
  readonly elements: readonly Element[]
  /** A text as it was written, in the language asked for where there are words in it. */
  readonly text: (text: Text) => string
  /** A box, group, band or link by its name on one line; the whole theory too. */
  readonly name: (id: Id) => string
  readonly names: (ids: Iterable<Id>) => string
  /** A rating in full, such as "3 of 5 padlocks, EEF trial rating"; null where there is none. */
  readonly rating: (rating: Rating | null) => string | null
  readonly scale: (rating: Rating | null) => string | null
  readonly indicatorsOn: (id: Id) => readonly Indicator[]
  readonly assumptionsOn: (id: Id) => readonly Assumption[]
  readonly evidenceOn: (id: Id) => readonly Evidence[]
}

/**
 * @param language BCP 47 tag of the labels; our own words are English where it is not Welsh
 * @param between what parts the names of several things in one cell
 */
export function toldIn(theory: Theory, language: string, between = '; '): Told {
  const words = wordsIn(language)
  const { languages } = theory.details
  const text = (each: Text) => wordsOf(each, languages, language).trim()
  const line = (each: Text) => text(each).replace(/\s+/g, ' ') || words.untitled
  const plainName = (id: Id): string => {
    const thing = theory.elements.get(id) ?? theory.groups.get(id) ?? theory.bands.get(id)
    return thing === undefined ? words.untitled : line(thing.label)
  }
  const name = (id: Id): string => {
    const link = theory.links.get(id)
    if (link !== undefined) return `${plainName(link.from)} → ${plainName(link.to)}`
    if (id === WHOLE_THEORY && !theory.elements.has(id)) return WHOLE[words.language]
    return plainName(id)
  }
  return {
    theory,
    language,
    spoken: words.language,
    words,
    elements: elementsInReadingOrder(theory),
    text,
    name,
    names: (ids) => [...ids].map(name).join(between),
    rating: (rating) => (rating === null ? null : (markOf(rating, words.language)?.name ?? null)),
    scale: (rating) => (rating === null ? null : scaleOf(rating.scale).name[words.language]),
    indicatorsOn: on(theory.indicators),
    assumptionsOn: on(theory.assumptions),
    evidenceOn: on(theory.evidence),
  }
}

const WHOLE = { en: 'The whole theory', cy: 'Y ddamcaniaeth gyfan' } as const

function on<T extends { readonly id: Id; readonly on: readonly Id[] }>(
  records: ReadonlyMap<Id, T>,
): (id: Id) => readonly T[] {
  const found = new Map<Id, T[]>()
  // By id: in whichever order they were made, one theory gives one table.
  for (const record of [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const id of new Set(record.on)) {
      const before = found.get(id)
      if (before === undefined) found.set(id, [record])
      else before.push(record)
    }
  return (id) => found.get(id) ?? []
}
