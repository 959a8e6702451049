import { TheoryDocument } from '@throughline/shared/document'
import { writeAwareness, writeFlush, writeUpdate } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import { RawClient } from '../../collaboration/testing/index.js'
import type { TestServer } from '../start-for-test.js'

/** Somebody with a document of this server open, under a name. */
export async function personIn(server: Pick<TestServer, 'url'>, id: string, name: string) {
  const client = await RawClient.open(`${server.url.replace('http', 'ws')}/sync/${id}`)
  const doc = await client.sync()
  const state = { clientId: doc.clientID, clock: 1, json: JSON.stringify({ user: { name } }) }
  client.send(writeAwareness([state]))
  let flushes = 0
  return {
    doc,
    leave: () => client.close(),
    async does(make: (document: TheoryDocument) => void) {
      const updates: Uint8Array[] = []
      const note = (update: Uint8Array) => updates.push(update)
      doc.on('update', note)
      make(new TheoryDocument(doc))
      doc.off('update', note)
      client.send(...updates.map((update) => writeUpdate(update)), writeFlush(++flushes))
      await client.hears('flush', flushes)
    },
    hearsOf(other: { readonly doc: Y.Doc }) {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other.doc))
    },
  }
}
