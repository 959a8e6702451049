import { type ThingChange, thingChanges } from '@throughline/shared/compare'
import { type Operations, operationsBehind, readTheory } from '@throughline/shared/document'
import { aTheory, type Theory } from '@throughline/shared/model'
import * as Y from 'yjs'

/** A change between two states of a document, and the Yjs operations that made it; none: it followed from another. */
export interface ChangeMade {
  readonly change: ThingChange
  readonly operations: Operations
}

/** What was done between two states of a document. */
export interface WorkBetween {
  readonly changes: readonly ChangeMade[]
  /** How many more changes there are. */
  readonly more: number
}

/** Longer words are cut, and other values left out: a revision tells what was done, and the state has it all. */
const MOST_LETTERS = 300

/** V1 updates that make up a state of a document; null: there was none yet. */
export type State = readonly Uint8Array[] | null

/**
 * What was done between two states; what people notice comes first, boxes that were moved within their band last.
 *
 * @param most of more changes the rest is counted, not told
 */
export function workBetween(before: State, now: State, most = Number.POSITIVE_INFINITY): WorkBetween {
  const [was, is] = [docOf(before), docOf(now)]
  try {
    const changes = thingChanges(theoryIn(before, was), readTheory(is))
    const told = [...changes.filter((change) => !isSmall(change)), ...changes.filter(isSmall)].slice(0, most)
    return {
      changes: told.map((change) => ({ change: shortened(change), operations: operationsBehind(was, is, change) })),
      more: changes.length - told.length,
    }
  } finally {
    was.destroy()
    is.destroy()
  }
}

/** The theory in a state of a document. */
export function theoryOf(state: State): Theory {
  const doc = docOf(state)
  try {
    return theoryIn(state, doc)
  } finally {
    doc.destroy()
  }
}

/** A state of a document as one that can be looked at; to be destroyed. */
export function docOf(state: State): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of state ?? []) Y.applyUpdate(doc, update)
  })
  return doc
}

function theoryIn(state: State, doc: Y.Doc): Theory {
  return state === null ? aTheory() : readTheory(doc)
}

function isSmall({ became, fields }: ThingChange): boolean {
  return became === 'moved' && fields.length === 0
}

function shortened(change: ThingChange): ThingChange {
  const fields = change.fields.map(({ field, was, is }) => ({ field, was: short(was), is: short(is) }))
  return { ...change, fields }
}

function short(value: unknown): unknown {
  if (typeof value === 'string') return cut(value)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (!Array.isArray(value) && entries.every(([, words]) => typeof words === 'string'))
    return Object.fromEntries(entries.map(([key, words]) => [key, cut(String(words))]))
  return JSON.stringify(value).length > 2 * MOST_LETTERS ? null : value
}

function cut(words: string): string {
  return words.length <= MOST_LETTERS ? words : `${[...words].slice(0, MOST_LETTERS).join('')}…`
}
