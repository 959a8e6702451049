import type * as Y from 'yjs'
import { MAX_TEXT } from '../model/index.js'
import { type Splice, smallestSplice } from './splice.js'

/** One step of what was done to a text, as Yjs tells it. */
export interface TextStep {
  readonly retain?: number
  readonly delete?: number
  readonly insert?: unknown
}

/** Does to a text what was done to the words it began with in its epoch. What others have done to it since stays. */
export function carryText(text: Y.Text, began: string, steps: readonly TextStep[]): void {
  const places = placesById(text, began) ?? placesByWords(text.toString(), began)
  // From the end, so that the places before stay where they are.
  for (const { at, remove, insert } of placed(steps).reverse()) {
    for (let i = at + remove - 1; i >= at; i -= 1) removeAt(text, places[i] ?? -1)
    if (insert !== '') insertAt(text, afterWhat(places, at), insert)
  }
}

function placed(steps: readonly TextStep[]): Splice[] {
  let at = 0
  return steps.flatMap((step) => {
    const from = at
    if (typeof step.insert === 'string') return [{ at: from, remove: 0, insert: step.insert }]
    at += step.retain ?? step.delete ?? 0
    return step.delete === undefined ? [] : [{ at: from, remove: step.delete, insert: '' }]
  })
}

/**
 * Where each letter that a text began with stands now; -1: gone. Its letters were made in one piece by the client of the
 * epoch, so their ids count them. Null where that is not so.
 */
function placesById(text: Y.Text, began: string): number[] | null {
  const made = text._item?.id
  if (made === undefined) return null
  const places = new Array<number>(began.length).fill(-1)
  const words = text.toString()
  let at = 0
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    const first = item.id.clock - made.clock - 1
    for (let i = 0; item.id.client === made.client && i < item.length; i += 1) {
      if (first + i < 0 || first + i >= began.length) break
      if (began[first + i] !== words[at + i]) return null
      places[first + i] = at + i
    }
    at += item.length
  }
  return places
}

/** The same by the smallest splice that makes the words what they are now. */
function placesByWords(now: string, began: string): number[] {
  const splice = smallestSplice(began, now) ?? { at: began.length, remove: 0, insert: '' }
  return Array.from({ length: began.length }, (_, i) => {
    if (i < splice.at) return i
    return i < splice.at + splice.remove ? -1 : i - splice.remove + splice.insert.length
  })
}

function afterWhat(places: readonly number[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if ((places[i] ?? -1) >= 0) return (places[i] ?? -1) + 1
  return 0
}

function removeAt(text: Y.Text, place: number): void {
  if (place >= 0) text.delete(place, 1)
}

function insertAt(text: Y.Text, place: number, words: string): void {
  const fitting = words.slice(0, Math.max(0, MAX_TEXT - text.length))
  if (fitting !== '') text.insert(place, fitting)
}
