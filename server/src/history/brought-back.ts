import {
  bringBack,
  bringThingsBack,
  migrateDocument,
  TheoryDocument,
  type ThingPlace,
} from '@throughline/shared/document'
import { EMPTY_UPDATE } from '../empty-update.js'
import { docOf, type State } from './work-between.js'

/** What is asked for where an earlier state of a document is to come back. */
export interface BringingBack {
  readonly now: State
  readonly earlier: State
  /** Only these things; null: all of it. */
  readonly things: readonly ThingPlace[] | null
}

/** The V1 update that makes a document what it was; what is done meanwhile goes on beside it. */
export function broughtBack({ now, earlier, things }: BringingBack): Uint8Array {
  const [doc, was] = [docOf(now), docOf(earlier)]
  try {
    migrateDocument(was)
    let made: Uint8Array = EMPTY_UPDATE
    doc.on('update', (update: Uint8Array) => {
      made = update
    })
    const document = new TheoryDocument(doc)
    if (things === null) bringBack(document, was)
    else bringThingsBack(document, was, things)
    return made
  } finally {
    doc.destroy()
    was.destroy()
  }
}
