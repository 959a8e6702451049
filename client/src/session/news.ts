import { MESSAGE, type NewsTopic, writeWatch } from '@throughline/shared/protocol'
import * as decoding from 'lib0/decoding'
import type { WebsocketProvider } from 'y-websocket'
import { listeners } from './listeners.js'

/** A hint may be lost: everybody looks again now and then. */
const AGAIN_MS = 60_000
const EVERYTHING = ''

export interface News {
  /** Hears that something of the topic may have changed: when the server says so, after connecting, and once a minute. */
  on(topic: NewsTopic, listener: () => void): () => void
  stop(): void
}

/** What the server says beside the document. */
export function newsOver(provider: Pick<WebsocketProvider, 'ws' | 'on' | 'messageHandlers'>): News {
  const told = listeners<[string]>()
  provider.messageHandlers[MESSAGE.news] = (_encoder, decoder) => told.tell(decoding.readVarString(decoder))
  provider.on('status', ({ status }) => {
    if (status !== 'connected') return
    provider.ws?.send(new Uint8Array(writeWatch()))
    told.tell(EVERYTHING)
  })
  const again = setInterval(() => told.tell(EVERYTHING), AGAIN_MS)

  return {
    on: (topic, listener) => told.add((heard) => (heard === topic || heard === EVERYTHING) && listener()),
    stop: () => clearInterval(again),
  }
}
