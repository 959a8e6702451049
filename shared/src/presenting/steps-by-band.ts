import { mapOf } from '../graph/index.js'
import type { Element, Id, Theory } from '../model/index.js'
import { bandsFromTheTop } from '../narrative/index.js'
import { asRead, inTurn } from './in-turn.js'
import { labelOf } from './label-of.js'
import type { PlanOf } from './plan.js'
import { presentingWords } from './presenting-words.js'
import type { Step } from './step.js'

/** No thing has such an id. */
const OUTSIDE: Id = ' outside'

/** A step for each band that holds boxes: these, and what leads to them. Last, the boxes that stand in no band. */
export function stepsByBand(theory: Theory, { within }: PlanOf<'bands'>, language: string): readonly Step[] {
  const map = mapOf(theory, within)
  const places = [
    ...bandsFromTheTop(map).map(({ id }) => ({ id, band: id, title: labelOf(map, id, language) })),
    { id: OUTSIDE, band: null, title: presentingWords(language).outside },
  ]
  return places.flatMap(({ id, band, title }) => {
    const boxes = asRead(
      map,
      [...map.elements.values()].filter((element) => element.band === band && isTold(element)),
    ).map((element) => element.id)
    if (boxes.length === 0) return []
    const shows = inTurn(map, boxes, linksInto(map, boxes))
    return [{ id, title, shows, at: null, within, note: '' }]
  })
}

/** A note beside all bands is for those who write the theory. */
const isTold = ({ type, band }: Element): boolean => type !== 'note' || band !== null

function linksInto({ links }: Theory, boxes: readonly Id[]): ReadonlySet<Id> {
  const lit = new Set(boxes)
  // What moderates a link comes with it.
  for (let before = -1; before !== lit.size; ) {
    before = lit.size
    for (const { id, to } of links.values()) if (lit.has(to)) lit.add(id)
  }
  return new Set([...links.values()].flatMap(({ id, to }) => (lit.has(to) ? id : [])))
}
