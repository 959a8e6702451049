import { readTheory } from '@throughline/shared/document'
import { type Status, wordsOf } from '@throughline/shared/model'
import type { Doc } from 'yjs'

/** What the list of documents says about one. */
export interface Description {
  readonly title: string
  readonly organisation: string
  readonly status: Status
  readonly elementCount: number
}

/** Reads it off the document, which takes tens of milliseconds for a large one. */
export function describe(doc: Doc): Description {
  const { details, elements } = readTheory(doc)
  const { title, languages, organisation, status } = details
  return { title: wordsOf(title, languages), organisation, status, elementCount: elements.size }
}
