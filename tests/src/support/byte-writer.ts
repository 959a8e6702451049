import { once } from 'node:events'
import { readMessage, writeFlush, writeSyncStep1, writeSyncStep2, writeUpdate } from '@throughline/shared/protocol'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { until } from './until.js'

const MAP = 'elements'

/** A client that speaks the protocol byte by byte, writes without waiting, and notes who was told what, and when. */
export interface ByteWriter {
  readonly doc: Y.Doc
  /** Writes one key, and asks whether it is saved. */
  write(key: string): void
  /** Its own keys whose flush was answered. */
  acknowledged(): readonly string[]
  /** The longest that it took from writing to "saved", in ms. */
  longestWait(): number
  /** All it wrote, in order. */
  written(): readonly string[]
  /** Keys of others, and when they were first seen here (performance.now). */
  readonly seen: ReadonlyMap<string, number>
  /** How often it was told that something is not saved. */
  notSaved(): number
  /** Why an edit was refused, in words; null where none was. */
  denied(): string | null
  /** All keys it has. */
  keys(): Set<string>
  /** The code with which the connection ended; null while it is open. */
  closed(): number | null
  /** Resolves once nothing more can come. */
  gone(): Promise<void>
  /** Says goodbye, as a tab that is closed does. */
  hangUp(): void
  /** Is gone without a word. */
  close(): void
}

/** Connects and waits for the whole document. Does not come back by itself. */
export async function byteWriter(serverUrl: string, documentId: string): Promise<ByteWriter> {
  const doc = new Y.Doc()
  const map = doc.getMap(MAP)
  const socket = new WebSocket(`${serverUrl.replace('http', 'ws')}/sync/${documentId}`)
  const written: string[] = []
  const writtenAt: number[] = []
  let longestWait = 0
  const seen = new Map<string, number>()
  let answered = 0
  let notSaved = 0
  let code: number | null = null
  let denied: string | null = null
  let isSynced = false

  socket.on('error', () => undefined)
  const gone = new Promise<void>((resolve) =>
    socket.once('close', (reason) => {
      code = reason
      resolve()
    }),
  )
  socket.on('message', (frame: Buffer) => {
    const message = readMessage(new Uint8Array(frame))
    if (message.kind === 'sync-step-1') {
      socket.send(writeSyncStep2(Y.encodeStateAsUpdate(doc, message.stateVector)))
    } else if (message.kind === 'sync-step-2' || message.kind === 'update') {
      Y.applyUpdate(doc, message.update, socket)
      isSynced = true
    } else if (message.kind === 'flush') {
      longestWait = Math.max(longestWait, performance.now() - (writtenAt[message.n - 1] ?? Number.POSITIVE_INFINITY))
      answered = message.n
    } else if (message.kind === 'not-saved') notSaved += 1
    else if (message.kind === 'permission-denied') denied = message.reason
  })
  map.observe(({ keysChanged, transaction }) => {
    if (transaction.local) return
    for (const key of keysChanged) if (isSynced && !seen.has(key)) seen.set(key, performance.now())
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === socket) return
    socket.send(writeUpdate(update))
    socket.send(writeFlush(written.length))
  })

  await once(socket, 'open')
  socket.send(writeSyncStep1(Y.encodeStateVector(doc)))
  await until('the document has come', () => isSynced || code !== null)
  if (code !== null) throw new Error(`the server closed the connection with ${code}`)
  return {
    doc,
    write(key) {
      if (socket.readyState !== WebSocket.OPEN) return
      written.push(key)
      writtenAt.push(performance.now())
      map.set(key, written.length)
    },
    acknowledged: () => written.slice(0, answered),
    longestWait: () => longestWait,
    written: () => written,
    seen,
    notSaved: () => notSaved,
    denied: () => denied,
    keys: () => new Set(map.keys()),
    closed: () => code,
    gone: () => gone,
    hangUp: () => socket.close(),
    close: () => socket.terminate(),
  }
}
