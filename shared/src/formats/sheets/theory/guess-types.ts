import { DRAWING_LIMITS, drawnArrow, drawnBox, type Typed, typedLoose } from '../../drawing/index.js'
import type { Reading } from './reading.js'

/** Takes boxes whose type no cell says for what their words, and the arrows before and after them, speak for. */
export function guessTypes({ draft }: Reading): void {
  const unsaid = new Set(draft.guesses.flatMap(({ element, because }) => (because === 'nothing' ? [element] : [])))
  if (unsaid.size === 0 || draft.elements.length > DRAWING_LIMITS.boxes) return
  const known = new Map(
    draft.elements.flatMap(({ id, type, term }): [string, Typed][] =>
      unsaid.has(id) ? [] : [[id, { type, term, because: null }]],
    ),
  )
  const loose = draft.elements.flatMap(({ id, label }) =>
    unsaid.has(id) ? [drawnBox({ id, text: Object.values(label)[0] ?? '' })] : [],
  )
  const typed = typedLoose(
    loose,
    draft.links.map(({ from, to }) => drawnArrow({ from, to })),
    known,
  )
  draft.elements = draft.elements.map((element) => {
    const guess = typed.get(element.id)
    return guess === undefined ? element : { ...element, type: guess.type, term: element.term ?? guess.term }
  })
  draft.guesses = draft.guesses.map((guess) => ({
    ...guess,
    because: typed.get(guess.element)?.because ?? guess.because,
  }))
}
