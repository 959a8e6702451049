import { type ElementType, elementTypes, TERMS, type Term } from '../../../model/index.js'
import { headingOf } from '../../drawing/index.js'
import { terms } from '../../tables/value-names.js'
import { folded } from '../mapping/folded.js'
import { levelIn } from '../mapping/logframe-levels.js'
import { choiceIn, choicesOf } from './choices.js'

/** A kind of box, as a cell says it. */
export interface SaidType {
  readonly type: ElementType
  readonly term: Term | null
}

/** The type that words name, in English or Welsh, in the singular or as a heading; null where they name none. */
export function typeIn(words: string): SaidType | null {
  const wanted = folded(words)
  if (wanted === '') return null
  const named = elementTypes.find(({ id, name }) => [id, name.en, name.cy].some((each) => folded(each) === wanted))
  if (named !== undefined) return { type: named.id, term: null }
  const meaning = headingOf(words)?.meaning
  if (meaning?.holds === 'boxes') return { type: meaning.type, term: meaning.term }
  const level = levelIn(words)
  return level === null || level.rest !== '' ? null : { type: level.type, term: level.term }
}

/** When an outcome is expected, as a cell says it. */
export function termIn(words: string): Term | null {
  const said = choiceIn(words, TERM_CHOICES)
  if (said !== null) return said
  const meaning = headingOf(words)?.meaning
  return meaning?.holds === 'boxes' ? meaning.term : null
}

const TERM_CHOICES = choicesOf(terms, TERMS, {
  short: 'short term|short-term|immediate|early|tymor byr|byrdymor',
  medium: 'medium term|medium-term|intermediate|mid term|tymor canolig',
  long: 'long term|long-term|final|ultimate|tymor hir|hirdymor',
})
