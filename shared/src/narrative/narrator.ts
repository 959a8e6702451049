import { type Element, type Id, type Text, type Theory, wordsOf } from '../model/index.js'
import { type PictureWords, wordsIn } from '../scene/index.js'
import { shortened } from './shortened.js'
import { type NarrativeWords, sentencesIn } from './words/index.js'

const MAX_LINE = 600
const MAX_NAME = 120

/** Says the things of one theory in one language. */
export interface Narrator {
  readonly words: PictureWords
  readonly sentences: NarrativeWords
  /** Words as one line; empty where there are none. */
  readonly line: (text: Text) => string
  /** A box with its type: "Outcome, short: Pupils say they can do maths". */
  readonly box: (element: Element) => string
  /** What a link starts or ends at, in quotation marks. */
  readonly end: (id: Id) => string
}

/** A narrator of a theory; in its main language where none is asked for. */
export function narratorOf(theory: Theory, language?: string): Narrator {
  const { languages } = theory.details
  const spoken = language ?? languages[0] ?? 'en'
  const words = wordsIn(spoken)
  const sentences = sentencesIn(spoken)
  const line = (text: Text) => shortened(wordsOf(text, languages, language), MAX_LINE)
  const end = (id: Id): string => {
    const thing = theory.elements.get(id) ?? theory.groups.get(id)
    const link = theory.links.get(id)
    // A link that ends at a link that ends at a link is told no deeper than once.
    if (thing === undefined && link !== undefined) return sentences.linkTo(named(link.from), named(link.to))
    return named(id)
  }
  const named = (id: Id): string => {
    const label = (theory.elements.get(id) ?? theory.groups.get(id))?.label ?? {}
    const name = shortened(wordsOf(label, languages, language), MAX_NAME)
    return name === '' ? words.untitled : `“${name}”`
  }
  const box = (element: Element) => {
    const { type, term, label, group } = element
    const kind = term === null ? words.types[type] : `${words.types[type]}, ${words.terms[term]}`
    const place = group === null ? '' : ` (${sentences.inGroup(named(group))})`
    return `${kind}: ${line(label) || words.untitled}${place}`
  }
  return { words, sentences, line, box, end }
}
