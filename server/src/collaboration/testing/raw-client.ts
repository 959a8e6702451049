import { type Message, readMessage, writeSyncStep1, writeUpdate } from '@throughline/shared/protocol'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { until } from './until.js'

/** A client that says exactly what a test wants it to say, and keeps everything it hears. */
export class RawClient {
  readonly socket: WebSocket
  readonly heard: Message[] = []
  closed: { readonly code: number; readonly reason: string } | null = null

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.socket = new WebSocket(url, { headers })
    this.socket.on('message', (frame: Buffer) => this.heard.push(readMessage(new Uint8Array(frame))))
    this.socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
    })
    this.socket.on('error', () => {})
  }

  static async open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<RawClient> {
    const client = new RawClient(url, headers)
    await until('the socket is open', () => client.socket.readyState === WebSocket.OPEN || client.closed !== null)
    return client
  }

  send(...frames: readonly Uint8Array[]): void {
    for (const frame of frames) this.socket.send(frame)
  }

  /** Asks for the document, and puts it into `doc`. */
  async sync(doc: Y.Doc = new Y.Doc()): Promise<Y.Doc> {
    const before = this.all('sync-step-2').length
    this.send(writeSyncStep1(Y.encodeStateVector(doc)))
    await until('a sync step 2 comes', () => this.all('sync-step-2').length > before)
    for (const { update } of this.all('sync-step-2').slice(before)) Y.applyUpdate(doc, update)
    return doc
  }

  all<K extends Message['kind']>(kind: K): Extract<Message, { kind: K }>[] {
    return this.heard.filter((message): message is Extract<Message, { kind: K }> => message.kind === kind)
  }

  async hears(kind: Message['kind'], count = 1): Promise<void> {
    await until(
      `${count} ${kind} came, of ${JSON.stringify(this.heard.map((m) => m.kind))}`,
      () => this.all(kind).length >= count,
    )
  }

  async closes(code: number): Promise<void> {
    await until(`it is closed with ${code}`, () => this.closed !== null)
    if (this.closed?.code !== code) throw new Error(`closed with ${this.closed?.code}, not ${code}`)
  }

  /** Everything it has heard of edits, as a document. */
  document(): Y.Doc {
    const doc = new Y.Doc()
    for (const message of this.heard) {
      if (message.kind === 'sync-step-2' || message.kind === 'update') Y.applyUpdate(doc, message.update)
    }
    return doc
  }

  close(): void {
    this.socket.terminate()
  }
}

/** The frame that setting a key in the map `elements` of a document makes. */
export function editFrame(doc: Y.Doc, key: string, value: unknown): Uint8Array {
  return writeUpdate(editUpdate(doc, key, value))
}

export function editUpdate(doc: Y.Doc, key: string, value: unknown): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.getMap('elements').set(key, value)
  return Y.encodeStateAsUpdate(doc, before)
}
