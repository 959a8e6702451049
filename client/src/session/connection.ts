import { applyState } from '@throughline/shared/document'
import { CLOSE, MESSAGE, SYNC, writeFlush } from '@throughline/shared/protocol'
import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { SaveTracker } from './save-tracker.js'
import type { SaveState } from './session.js'

/** How long a connection may stay dumb after the browser said that the network is gone. */
const PROBE_MS = 2_500
/** The server's own question follows its answer at once. */
const QUESTION_MS = 3_000

export interface Connection {
  readonly provider: WebsocketProvider
  saveState(): SaveState
  /** Changes nobody has confirmed yet. */
  waiting(): number
  restored(waiting: number): void
  changed(step: 'new' | 'more'): void
  /** Coming back does not help. */
  refused(code: number): void
  open(): void
  close(): void
}

export interface ConnectionParts {
  readonly documentId: string
  readonly doc: Y.Doc
  readonly onSaveState: () => void
  /** The document was made anew: what this browser has is of an ended epoch. */
  readonly onRenewed: () => void
  /** The server has everything again; so many changes had waited. */
  readonly onCaughtUp: (sent: number) => void
  /** What others did is about to be applied. */
  readonly onArriving: (update: () => Uint8Array) => void
  /** What was sent up to a flush is on the server's disk. */
  readonly onAnswered: () => void
}

/** The connection to the server, and what it knows about whether changes are safe. Opens nothing until told. */
export function connectTo(parts: ConnectionParts): Connection {
  const { documentId, doc, onSaveState, onRenewed, onCaughtUp, onArriving, onAnswered } = parts
  // Tabs of one browser meet at the server like everybody else: one way for changes to travel, one truth about "saved".
  const provider = new WebsocketProvider(syncAddress(), documentId, doc, { connect: false, disableBc: true })
  const tracker = new SaveTracker({
    sendFlush: (number) => sendFlush(provider, number),
    after,
    onChange: onSaveState,
    onCaughtUp,
  })
  const met = { theirs: false, mine: false }
  let stopWaiting = () => {}

  const handleSync = provider.messageHandlers[MESSAGE.sync]
  provider.messageHandlers[MESSAGE.sync] = (encoder, decoder, own, emitSynced, type) => {
    const kind = decoding.clone(decoder).arr[decoder.pos]
    const isQuestion = kind === SYNC.step1
    const update = () => decoding.readVarUint8Array(decoding.clone(decoder, decoder.pos + 1))
    if (!isQuestion) onArriving(update)
    if (kind === SYNC.step2) {
      applyState(doc, [update()], provider)
      if (emitSynced) provider.synced = true
      return
    }
    handleSync?.(encoder, decoder, own, emitSynced, type)
    if (!isQuestion) return
    // Our answer to the server's question leaves after this handler returns; the flush must come after it.
    queueMicrotask(() => {
      met.mine = true
      if (met.theirs) tracker.metServer()
    })
  }
  provider.messageHandlers[MESSAGE.flush] = (_encoder, decoder) => {
    if (tracker.answered(decoding.readVarUint(decoder))) onAnswered()
  }

  provider.messageHandlers[MESSAGE.notSaved] = (_encoder, decoder) => {
    decoding.readVarUint(decoder)
    tracker.failed(decoding.readVarString(decoder))
  }
  provider.messageHandlers[MESSAGE.auth] = (_encoder, decoder) => {
    decoding.readVarUint(decoder)
    tracker.denied(decoding.readVarString(decoder))
  }

  provider.on('sync', (synced: boolean) => {
    met.theirs = synced
    if (synced && met.mine) tracker.metServer()
    // Someone who may only look is not asked for what they have.
    if (synced) stopWaiting = after(QUESTION_MS, () => met.mine || tracker.notAsked())
    else stopWaiting()
  })
  provider.on('status', ({ status }) => {
    if (status === 'connecting') tracker.connecting()
  })
  provider.on('connection-close', (event) => {
    met.theirs = false
    met.mine = false
    if (event !== null && event.code === CLOSE.tooOld) {
      tracker.lostConnection()
      onRenewed()
    } else if (event !== null && event.code >= 4400 && event.code < 4500) tracker.refused(event.code, event.reason)
    else tracker.lostConnection()
  })

  // A pulled plug closes no socket. When the browser notices, ask the server for a sign of life.
  const probe = () => {
    const socket = provider.ws
    const heard = provider.wsLastMessageReceived
    if (!sendFlush(provider, 0)) return
    after(PROBE_MS, () => {
      if (provider.ws !== socket || provider.wsLastMessageReceived > heard) return
      provider.disconnect()
      provider.connect()
    })
  }
  globalThis.addEventListener('offline', probe)

  return {
    provider,
    saveState: () => tracker.state,
    waiting: () => tracker.waiting,
    restored: (waiting) => tracker.restored(waiting),
    refused: (code) => tracker.refused(code, ''),
    changed: (step) => tracker.changed(step),
    open: () => provider.connect(),
    close: () => {
      stopWaiting()
      globalThis.removeEventListener('offline', probe)
      provider.destroy()
    },
  }
}

function sendFlush(provider: WebsocketProvider, number: number): boolean {
  const socket = provider.ws
  if (socket === null || socket.readyState !== WebSocket.OPEN) return false
  socket.send(new Uint8Array(writeFlush(number)))
  return true
}

function syncAddress(): string {
  const { protocol, host } = globalThis.location
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/sync`
}

function after(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
