import { readTheory } from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import type { Storage } from '../storage/index.js'
import { refuseEmpty } from './refuse-empty.js'
import { LiveDocument } from './room/live-document.js'

/** The theory in a document that nobody has open here, which stays out of memory. Rejects with DocumentUnknown. */
export async function theoryAtRest(storage: Pick<Storage, 'load'>, id: string): Promise<Theory> {
  const stored = await storage.load(id)
  refuseEmpty(stored)
  const document = new LiveDocument(stored, () => {})
  try {
    return readTheory(document.doc())
  } finally {
    document.destroy()
  }
}
