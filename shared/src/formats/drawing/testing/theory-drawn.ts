import { type Theory, wordsOf } from '../../../model/index.js'
import type { Drawing } from '../drawing.js'
import { theoryIn } from '../theory-in.js'

/** What is made of a drawing: the theory, what is said about it, and why boxes are of their types. */
export function opened(given: Drawing) {
  const read = theoryIn(given)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const said = read.warnings.map(({ message }) => message).join('\n')
  return {
    theory: read.theory,
    said,
    because: new Map((read.guesses ?? []).map((guess) => [labelOf(read.theory, guess.element), guess.because])),
    read,
  }
}

export const labelOf = ({ elements, details }: Theory, id: string) =>
  wordsOf(elements.get(id)?.label ?? {}, details.languages)

/** "Inputs: Staff, Money | Activities: Train tutors", in the order of the bands. */
export function laid(theory: Theory): string {
  const { languages } = theory.details
  const bands = [...theory.bands.values()].map((band) => {
    const own = [...theory.elements.values()].filter((element) => element.band === band.id)
    return `${wordsOf(band.label, languages)}: ${own.map(({ id }) => labelOf(theory, id)).join(', ')}`
  })
  return bands.join(' | ')
}

/** "Pupils read: outcome short" of each box. */
export const typesIn = (theory: Theory) =>
  [...theory.elements.values()].map(({ id, type, term }) => `${labelOf(theory, id)}: ${type}${term ? ` ${term}` : ''}`)

/** "Train tutors leads-to Pupils read" of each link. */
export const ways = (theory: Theory) =>
  [...theory.links.values()].map(
    ({ from, to: end, kind }) => `${labelOf(theory, from)} ${kind} ${labelOf(theory, end)}`,
  )
