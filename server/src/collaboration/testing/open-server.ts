import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { seedTheory } from '@throughline/shared/document'
import { aTheory, type Theory } from '@throughline/shared/model'
import { ROLES, type Role } from '@throughline/shared/permissions'
import { refusals } from '@throughline/shared/protocol'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Author } from '../../history/index.js'
import { newDocumentId, openMemoryStorage, type Storage } from '../../storage/index.js'
import {
  createRooms,
  type Limits,
  type Rooms,
  type Standing,
  type SyncSocket,
  socketOptions,
  type Timing,
} from '../index.js'
import { type PausableStorage, pausable } from './pausable-storage.js'
import { RawClient } from './raw-client.js'

const NO_LIMITS: Limits = {
  messageBytes: 0,
  messagesPerSecond: 0,
  bytesPerSecond: 0,
  connectionsPerAddress: 0,
  connectionsPerDocument: 0,
  documentBytes: 0,
}

export interface ServerOptions {
  readonly storage?: Storage
  readonly limits?: Partial<Limits>
  readonly timing?: Partial<Timing>
  readonly user?: Author | null
}

export interface TestServer {
  readonly rooms: Rooms
  readonly storage: PausableStorage
  /** The server's ends of all connections, in the order in which they came. */
  readonly ends: readonly SyncSocket[]
  /** A document in the store. */
  create(theory?: Theory): Promise<string>
  url(id: string, role?: Role): string
  /** A raw client, connected. */
  raw(id: string, role?: Role): Promise<RawClient>
  /** What everybody in these documents is from now on; null: nothing. Takes effect when the rooms are told. */
  setRole(role: Role | null): void
  /** The official client with a document of its own. */
  provider(id: string, doc?: Y.Doc): WebsocketProvider
  close(): Promise<void>
  crash(): void
}

/** A real WebSocket server on a free port, with rooms; gone when the test has finished. */
export async function openServer(options: ServerOptions = {}): Promise<TestServer> {
  const base = options.storage ?? openMemoryStorage()
  let storage = pausable(base)
  const limits = { ...NO_LIMITS, ...options.limits }
  const timing = { sweep: 20, ...options.timing }
  const log = pino({ level: 'silent' })
  let roleNow: Role | null | undefined
  let rooms = createRooms({ storage, limits, timing, log })
  const server = createServer()
  const ends: SyncSocket[] = []
  const sockets = new WebSocketServer(socketOptions(limits))
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const role = ROLES.find((each) => each === url.searchParams.get('role')) ?? 'edit'
    const lookUp = async (): Promise<Standing> => {
      const now = roleNow === undefined ? role : roleNow
      return now === null ? { refusal: refusals.noLonger } : { role: now }
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      ends.push(webSocket)
      webSocket.runsOver(socket)
      const documentId = url.pathname.slice('/sync/'.length)
      rooms.connect(webSocket, { documentId, role, lookUp, address: '127.0.0.1', user: options.user ?? null })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/sync`

  const opened: { close(): void }[] = []
  let isClosed = false
  async function close(): Promise<void> {
    if (isClosed) return
    isClosed = true
    await rooms.close()
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(async () => {
    storage.disk.resume()
    storage.disk.repair()
    for (const client of opened) client.close()
    await close()
    await storage.close()
  })

  /** Ends everything as kill -9 does, and starts again on what was stored. */
  function crash(): void {
    storage.disk.die()
    storage = pausable(base)
    rooms = createRooms({ storage, limits, timing, log })
    server.closeAllConnections()
    for (const end of ends.splice(0)) end.terminate()
  }

  const url = (id: string, role: Role = 'edit') => `${address}/${id}?role=${role}`
  return {
    get rooms() {
      return rooms
    },
    get storage() {
      return storage
    },
    ends,
    url,
    setRole(role) {
      roleNow = role
    },
    close,
    crash,
    async create(theory = aTheory()) {
      const doc = new Y.Doc()
      seedTheory(doc, theory)
      const id = newDocumentId()
      await storage.createDocument({ id, title: '', by: null, update: Y.encodeStateAsUpdate(doc) })
      return id
    },
    async raw(id, role) {
      const client = await RawClient.open(url(id, role))
      opened.push(client)
      return client
    },
    provider(id, doc = new Y.Doc()) {
      const provider = new WebsocketProvider(address, id, doc, {
        maxBackoffTime: 50,
        // ws has no dispatchEvent, which the provider does not use.
        WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
        disableBc: true,
      })
      opened.push({ close: () => provider.destroy() })
      return provider
    },
  }
}
