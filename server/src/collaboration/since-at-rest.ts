import { headRevised, Journal } from '../history/index.js'
import type { Storage } from '../storage/index.js'
import type { UnrevisedWork } from './room/unrevised-work.js'
import { mergeUpdates } from './updates/merge-updates.js'

/** What was done since its last revision in a document that nobody has open here; null where nothing was. */
export async function sinceAtRest(storage: Storage, id: string): Promise<UnrevisedWork | null> {
  const entry = await storage.document(id)
  if (entry === null || entry.head <= (await headRevised(storage, id))) return null
  const { snapshot, tail } = await storage.load(id)
  const updates = tail.map(({ update }) => update)
  const state = mergeUpdates(snapshot === null ? updates : [snapshot.state, ...updates])
  return { state, journal: new Journal() }
}
