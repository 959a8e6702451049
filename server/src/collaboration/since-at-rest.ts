import { headRevised, Journal } from '../history/index.js'
import { type Storage, storedUpdates } from '../storage/index.js'
import type { UnrevisedWork } from './room/unrevised-work.js'
import { mergeUpdates } from './updates/merge-updates.js'

/** What was done since its last revision in a document that nobody has open here; null where nothing was. */
export async function sinceAtRest(storage: Storage, id: string): Promise<UnrevisedWork | null> {
  const entry = await storage.document(id)
  if (entry === null || entry.head <= (await headRevised(storage, id))) return null
  return { state: mergeUpdates(storedUpdates(await storage.load(id))), journal: new Journal() }
}
