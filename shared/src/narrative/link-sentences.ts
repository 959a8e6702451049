import { type Id, inOrder, type Link, type Theory } from '../model/index.js'
import { ratingMark } from '../scene/index.js'
import { bandsFromTheTop } from './bands-from-the-top.js'
import { type Narrator, narratorOf } from './narrator.js'

/** Every link as a sentence, in the order in which one reads the boxes they start from. */
export function linkSentences(theory: Theory, narrator: Narrator): string[] {
  const places = readingPlaces(theory)
  const placeOf = (id: Id) => places.get(id) ?? places.size
  return [...theory.links.values()]
    .sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to) || (a.id < b.id ? -1 : 1))
    .map((link) => sentenceOf(link, narrator))
}

/** One link as a sentence, in a language; in the theory's main one where none is asked for. */
export function linkInWords(theory: Theory, link: Link, language?: string): string {
  return sentenceOf(link, narratorOf(theory, language))
}

function sentenceOf(link: Link, { words, sentences, line, end }: Narrator): string {
  const ratings = [link.rating, link.confidence].flatMap((rating) => {
    const name = rating === null ? undefined : ratingMark(rating, words)?.name
    return name === undefined ? [] : [name]
  })
  const asides = [...ratings, ...(link.uncertain ? [words.unsure] : []), line(link.label)].filter(
    (aside) => aside !== '',
  )
  const because = line(link.rationale)
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`
  const reason = because === '' ? '' : ` ${sentences.because} ${because}`
  return `${end(link.from)} ${words.kinds[link.kind]} ${end(link.to)}${aside}.${reason}`
}

function readingPlaces(theory: Theory): ReadonlyMap<Id, number> {
  const bands = bandsFromTheTop(theory)
  const bandPlaces = new Map<Id | null, number>(bands.map(({ id }, index) => [id, index]))
  const placeOf = (band: Id | null) => bandPlaces.get(band) ?? bands.length
  const boxes = inOrder(theory.elements.values()).sort((a, b) => placeOf(a.band) - placeOf(b.band))
  return new Map(boxes.map(({ id }, index) => [id, index]))
}
