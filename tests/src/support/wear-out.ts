import { connectClient } from './wire-client.js'

const PEOPLE = 6000

/** Writes what takes the place of what it wrote before, as many people over a year do, and goes. */
export async function wearOut(serverUrl: string, id: string): Promise<void> {
  const client = connectClient(serverUrl, id)
  await client.synced()
  const { doc } = client
  const me = doc.clientID
  const theory = doc.getMap('theory')
  doc.transact(() => {
    for (let n = 0; n < PEOPLE; n += 1) {
      doc.clientID = n + 1
      theory.set('worn', n)
    }
  })
  doc.clientID = me
  await client.saved()
  client.close()
}

/** Whether the first epoch of a document has ended. */
export async function isMadeAnew(serverUrl: string, id: string): Promise<boolean> {
  const { ok } = await fetch(`${serverUrl}/api/documents/${id}/renewal?from=1`)
  return ok
}
