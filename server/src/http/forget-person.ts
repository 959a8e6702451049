import type { Person } from '../access/index.js'
import { forgetInviter } from '../accounts/index.js'
import { forgetPerson as forgetInHistory } from '../history/index.js'
import { forgetInMentions } from '../notices/index.js'
import { forgetLinkMaker, type Guest, removeGuest } from '../sharing/index.js'
import type { Storage } from '../storage/index.js'
import { forgetWriter } from '../threads/index.js'

/** Takes somebody's name out of all that others go on reading. What they did stays, as done by a former member. */
export async function forgetPerson(storage: Storage, { id, name }: Person): Promise<void> {
  await forgetId(storage, id)
  await forgetInviter(storage.records, id)
  await forgetLinkMaker(storage.records, id)
  // An older version kept names where now ids are.
  for (const { id: document, changedBy } of await storage.documents()) {
    if (changedBy === name) await storage.describeDocument(document, { changedBy: null })
  }
}

/** The same for a guest, and what they came by: the browser is let in nowhere any more. */
export async function forgetGuest(storage: Storage, guest: Guest): Promise<void> {
  await removeGuest(storage.records, guest)
  await forgetId(storage, guest.guest)
}

async function forgetId({ records }: Storage, id: string): Promise<void> {
  await forgetInHistory(records, id)
  await forgetWriter(records, id)
  await forgetInMentions(records, id)
}
