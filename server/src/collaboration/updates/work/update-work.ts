import * as Y from 'yjs'
import type { ReadUpdate } from '../update-form.js'
import { ArrayMoves } from './array-moves.js'
import { Deletions } from './deletions.js'
import { Lists } from './lists.js'
import { Placing } from './placing.js'
import { Steps } from './steps.js'
import { Structs } from './structs.js'

/** What an update asks of Yjs when it is applied to a document. */
export interface UpdateWork {
  readonly structs: number
  /** Clients of whom the document has nothing yet. */
  readonly newClients: number
  /** An upper bound; where it is past PLAIN_STEPS, it may be any number past it. */
  readonly steps: number
  readonly isTooDeep: boolean
}

/**
 * How much work an update is, at most. Yjs finds the place of an item by passing those put into the same list at the
 * same place by others (`Item.integrate`): what lies there already is counted item by item; of what the update itself
 * brings, each item passes all the others of its list at worst. It also moves the rest of an array for everything that
 * is split, merged or deleted. Takes no longer than applying it does. Throws MalformedMessage where items build on
 * themselves or on what comes after them, at which Yjs fails halfway.
 */
export function workOf(update: ReadUpdate, doc: Y.Doc): UpdateWork {
  const structs = new Structs(update, doc.store)
  const lists = new Lists(structs, doc)
  for (const struct of update.structs) if (struct instanceof Y.Item) lists.put(struct)
  const { isTooDeep } = lists
  const steps = isTooDeep ? 0 : stepsOf(update, structs, lists)
  return { structs: update.structs.length, newClients: structs.newClients, steps, isTooDeep }
}

function stepsOf(update: ReadUpdate, structs: Structs, lists: Lists): number {
  const steps = new Steps()
  const moves = new ArrayMoves(structs)
  const parts = { structs, lists, steps, moves }
  steps.count += lists.steps

  const placing = new Placing(parts)
  for (const brought of structs.brought.values()) placing.count(brought)

  const deletions = new Deletions(parts)
  for (const [client, ranges] of update.ds.clients) deletions.count(client, ranges)
  deletions.countMerges()
  // What is brought into a type that goes, goes too.
  if (deletions.deleteTypes || lists.reachDeleted) {
    for (const [client, brought] of structs.brought) moves.touch(client, brought.length)
  }
  steps.count += moves.steps
  return steps.count
}
