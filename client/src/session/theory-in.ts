import { readTheory } from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import * as Y from 'yjs'

/** The theory that a kept state says; null where none is. */
export function theoryIn(state: Uint8Array | null): Theory | null {
  if (state === null) return null
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const theory = readTheory(doc)
  doc.destroy()
  return theory
}
