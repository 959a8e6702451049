import { isNewsTopic, MESSAGE, type NewsTopic, writeWatch } from '@throughline/shared/protocol'
import * as decoding from 'lib0/decoding'
import type { WebsocketProvider } from 'y-websocket'
import { type Listeners, listeners } from './listeners.js'

/** A hint may be lost: everybody looks again now and then. */
const AGAIN_MS = 60_000

export interface News {
  /** Hears that something of the topic may have changed: when the server says so, after connecting, and once a minute. */
  on(topic: NewsTopic, listener: () => void): () => void
  stop(): void
}

/** What the server says beside the document. */
export function newsOver(provider: Pick<WebsocketProvider, 'ws' | 'on' | 'messageHandlers'>): News {
  const told = new Map<NewsTopic, Listeners<[]>>()
  const tellAll = () => {
    for (const all of told.values()) all.tell()
  }
  provider.messageHandlers[MESSAGE.news] = (_encoder, decoder) => {
    const topic = decoding.readVarString(decoder)
    if (isNewsTopic(topic)) told.get(topic)?.tell()
  }
  provider.on('status', ({ status }) => {
    if (status !== 'connected') return
    provider.ws?.send(new Uint8Array(writeWatch()))
    tellAll()
  })
  const again = setInterval(tellAll, AGAIN_MS)

  return {
    on(topic, listener) {
      const all = told.get(topic) ?? listeners<[]>()
      told.set(topic, all)
      return all.add(listener)
    },
    stop: () => clearInterval(again),
  }
}
