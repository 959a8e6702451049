import { mapOf } from '../graph/index.js'
import type { Element, Id, Theory } from '../model/index.js'
import { bandsFromTheTop } from '../narrative/index.js'
import { asRead, inTurn, leadingIn } from './in-turn.js'
import { labelOf } from './label-of.js'
import type { PlanOf } from './plan.js'
import { presentingWords } from './presenting-words.js'
import type { Step } from './step.js'

/** No thing has such an id. */
const OUTSIDE: Id = ' outside'

/**
 * A step for each band that holds boxes: these, and what leads to them. Last, the boxes that stand in no band. A group
 * is shown with the last of its members.
 */
export function stepsByBand(theory: Theory, { within }: PlanOf<'bands'>, language: string): readonly Step[] {
  const map = mapOf(theory, within)
  const boxes = boxesByBand(map)
  const leading = leadingIn(map)
  const places = [
    ...bandsFromTheTop(map).map(({ id }) => ({ id, band: id, title: labelOf(map, id, language) })),
    { id: OUTSIDE, band: null, title: presentingWords(language).outside },
  ]
  return places.flatMap(({ id, band, title }) => {
    const shown = boxes.get(band)
    if (shown === undefined) return []
    return [{ id, title, shows: inTurn(shown, leading), at: null, within, note: '' }]
  })
}

function boxesByBand(map: Theory): ReadonlyMap<Id | null, readonly Id[]> {
  const boxes = new Map<Id | null, Id[]>()
  const lastOf = new Map<Id, Id | null>()
  for (const { id, band, group } of asRead(map, [...map.elements.values()].filter(isTold))) {
    const there = boxes.get(band)
    if (there === undefined) boxes.set(band, [id])
    else there.push(id)
    if (group !== null) lastOf.set(group, band)
  }
  for (const [group, band] of lastOf) if (map.groups.has(group)) boxes.get(band)?.push(group)
  return boxes
}

/** A note beside all bands is for those who write the theory. */
const isTold = ({ type, band }: Element): boolean => type !== 'note' || band !== null
