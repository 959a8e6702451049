import { connectClient } from './wire-client.js'

/** As many as one connection may bring, and fewer (W58). */
const PEOPLE = 3000
const VISITS = 2

/** Writes what takes the place of what it wrote before, as many people over a year do, and goes. */
export async function wearOut(serverUrl: string, id: string): Promise<void> {
  for (let visit = 0; visit < VISITS; visit += 1) {
    const client = connectClient(serverUrl, id)
    await client.synced()
    const { doc } = client
    const me = doc.clientID
    const theory = doc.getMap('theory')
    doc.transact(() => {
      for (let n = 1; n <= PEOPLE; n += 1) {
        doc.clientID = visit * PEOPLE + n
        theory.set('worn', n)
      }
    })
    doc.clientID = me
    await client.saved()
    client.close()
  }
}

/** Whether the first epoch of a document has ended. */
export async function isMadeAnew(serverUrl: string, id: string): Promise<boolean> {
  const { ok } = await fetch(`${serverUrl}/api/documents/${id}/renewal?from=1`)
  return ok
}
