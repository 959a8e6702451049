import { seedTheory } from '@throughline/shared/document'
import { readFile } from '@throughline/shared/formats'
import { type Status, THING_KINDS, type Theory, wordsOf } from '@throughline/shared/model'
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

/** The seed in a file, or where the file is wrong. */
export type FileSeed =
  | { readonly ok: true; readonly seed: Seed; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

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
  const read = await readFile(bytes, name)
  if (!read.ok) return read
  const warnings = read.warnings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  return { ok: true, seed: seedOf(read.theory), warnings }
}
