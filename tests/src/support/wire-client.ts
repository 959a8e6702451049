import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { until } from './until.js'

const FLUSH = 100
const NOT_SAVED = 101

/** The unmodified official client with the flush message registered, as our own client does. */
export interface WireClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  /** Sends a flush and resolves when the server has answered it. */
  saved(timeoutMs?: number): Promise<void>
  /** Numbers of the flushes answered so far. */
  readonly answered: ReadonlySet<number>
  synced(timeoutMs?: number): Promise<void>
  /** Goes, and keeps the document. */
  leave(): void
  close(): void
}

/** Connects to a document, with what one has of it already. Reconnects by itself, as the official client does. */
export function connectClient(serverUrl: string, documentId: string, doc = new Y.Doc()): WireClient {
  const provider = new WebsocketProvider(`${serverUrl.replace('http', 'ws')}/sync`, documentId, doc, {
    // The ws package's class stands in for the browser's.
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 200,
  })
  const answered = new Set<number>()
  let next = 1
  provider.messageHandlers[FLUSH] = (_encoder: encoding.Encoder, decoder: decoding.Decoder) => {
    answered.add(decoding.readVarUint(decoder))
  }
  // The answer to the flush comes later; the official client would complain about a type it does not know.
  provider.messageHandlers[NOT_SAVED] = () => {}
  return {
    doc,
    provider,
    answered,
    async saved(timeoutMs = 10_000) {
      const n = next
      next += 1
      const message = encoding.createEncoder()
      encoding.writeVarUint(message, FLUSH)
      encoding.writeVarUint(message, n)
      const socket = provider.ws
      if (socket === null || socket.readyState !== WebSocket.OPEN)
        throw new Error('not connected: nothing can be flushed')
      socket.send(encoding.toUint8Array(message))
      await until(`flush ${n} is answered`, () => answered.has(n), timeoutMs)
    },
    synced: (timeoutMs = 10_000) => until('the client is in sync', () => provider.synced, timeoutMs),
    leave: () => provider.destroy(),
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
}
