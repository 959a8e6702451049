import { orderElements } from '@throughline/shared/commands'
import { type Element, type Id, inOrder, wordsOf } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import type { CommandContext } from './command.js'

/** Moves boxes one place on or back in the reading order of their band, those of one band together. */
export function reorder(context: CommandContext, elements: readonly Element[], step: 1 | -1): void {
  const bands = new Set(elements.map(({ band }) => band))
  const moves = [...bands].flatMap((band) => {
    const inBand = inOrder([...context.theory.elements.values()].filter((element) => element.band === band))
    const ids = inBand.filter((element) => elements.includes(element)).map(({ id }) => id)
    const before = target(inBand, ids, step)
    return before === undefined ? [] : { ids, before }
  })
  if (moves.length === 0) return
  context.session.run((document) => {
    document.change(() => {
      for (const move of moves) orderElements(document, move)
    })
  }, undefined)
  sayPlace(context, elements)
}

// What they are to stand before; null: at the end; undefined: they cannot go further.
function target(inBand: readonly Element[], ids: readonly Id[], step: 1 | -1): Id | null | undefined {
  const places = inBand.flatMap(({ id }, n) => (ids.includes(id) ? n : []))
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  if (step === -1) return inBand[first - 1]?.id
  return last === inBand.length - 1 ? undefined : (inBand[last + 2]?.id ?? null)
}

function sayPlace({ session }: CommandContext, [first]: readonly Element[]): void {
  if (first === undefined) return
  const { elements, bands, details } = session.theory()
  const inBand = inOrder([...elements.values()].filter(({ band }) => band === first.band))
  const place = inBand.findIndex(({ id }) => id === first.id) + 1
  const band = wordsOf(bands.get(first.band ?? '')?.label ?? {}, details.languages)
  announce(t('said.place', { place, count: inBand.length, band }))
}
