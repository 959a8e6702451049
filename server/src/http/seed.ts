import { seedTheory } from '@throughline/shared/document'
import { type Guess, type ReadResult, readFile } from '@throughline/shared/formats'
import { type ElementType, type Id, type Status, THING_KINDS, type Theory, wordsOf } from '@throughline/shared/model'
import * as Y from 'yjs'
import { placed } from '../pictures/index.js'
import type { FileProblem } from './problem.js'

/** What a new document begins with: its first update, what the list says about it, and what was counted in it. */
export interface Seed {
  readonly update: Uint8Array
  readonly title: string
  readonly organisation: string
  readonly status: Status
  readonly elementCount: number
  readonly counts: Readonly<Record<string, number>>
}

/** A type that the file did not say, and what spoke for it. */
export interface GuessedType {
  readonly id: Id
  readonly label: string
  readonly type: ElementType
  readonly because: Guess['because']
}

/** The seed in a file, or where the file is wrong. */
export type FileSeed =
  | {
      readonly ok: true
      readonly seed: Seed
      readonly warnings: readonly string[]
      readonly guesses: readonly GuessedType[]
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** A document that begins with this theory: with a place for every box. */
export function seedOf(theory: Theory): Seed {
  const doc = new Y.Doc()
  seedTheory(doc, placed(theory))
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  const { title, languages, organisation, status } = theory.details
  return {
    update,
    title: wordsOf(title, languages),
    organisation,
    status,
    elementCount: theory.elements.size,
    counts: Object.fromEntries(THING_KINDS.map((kind) => [kind, theory[kind].size])),
  }
}

/** Reads a file of any format. Takes seconds for the largest: readSeed does it in a thread of its own. */
export async function seedOfFile(bytes: Uint8Array, name: string): Promise<FileSeed> {
  return seedOfRead(await readFile(bytes, name))
}

/** The seed of what was read: with a place for every box. */
export function seedOfRead(read: ReadResult): FileSeed {
  if (!read.ok) return read
  const warnings = read.warnings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  const { elements, details } = read.theory
  const guesses = (read.guesses ?? []).flatMap(({ element: id, because }) => {
    const element = elements.get(id)
    return element === undefined
      ? []
      : [{ id, label: wordsOf(element.label, details.languages), type: element.type, because }]
  })
  return { ok: true, seed: seedOf(read.theory), warnings, guesses }
}
