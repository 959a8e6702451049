import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Refusal, refusals } from '@throughline/shared/protocol'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Access, authorOf, type Caller } from '../access/index.js'
import { type Standing, type SyncSocket, socketOptions } from '../collaboration/index.js'
import { isDocumentId } from './document-id.js'
import { noLonger } from './end-in-words.js'
import { ownAddress } from './own-address.js'
import type { Parts } from './parts.js'

export interface AcceptedSockets {
  /** Ends, after a moment of grace, the sockets whose other end does not answer a close. */
  end(): Promise<void>
}

const GRACE_MS = 1000

/**
 * Takes sockets at `/sync/<document id>` to their room. A foreign page is turned away before the upgrade; any other
 * refusal comes after it, as a close code, because browsers hide from a page why an upgrade failed and try again.
 */
export function acceptSockets(server: Server, parts: Parts): AcceptedSockets {
  const { settings, metrics } = parts
  const own = ownAddress(settings)
  const sockets = new WebSocketServer(socketOptions(settings.limits))
  const open = new Set<Duplex>()

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A peer that goes away during the handshake is no trouble of ours.
    socket.on('error', () => socket.destroy())
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    const id = documentIdIn(request.url ?? '')
    if (id === null) return turnAway(socket, 404, 'Not Found')
    if (!own.isOwnHost(request.headers)) return turnAway(socket, 421, 'Misdirected Request')
    if (!own.isOwnOrigin(request.headers)) {
      metrics.refusedUpgrades.inc({ reason: 'origin' })
      return turnAway(socket, 403, 'Forbidden')
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.runsOver(socket)
      void enter(parts, webSocket, request, id)
    })
  })

  return {
    async end() {
      const closed = [...open].map((socket) => new Promise<void>((resolve) => socket.once('close', () => resolve())))
      const late = setTimeout(() => {
        for (const socket of open) socket.destroy()
      }, GRACE_MS)
      await Promise.all(closed)
      clearTimeout(late)
    },
  }
}

/** Who may not see a document is told the same as where there is none; who has not signed in is asked to. */
async function enter(
  { access, rooms, metrics, log }: Parts,
  socket: SyncSocket,
  request: IncomingMessage,
  documentId: string,
) {
  socket.on('error', () => socket.terminate())
  // What the client sends while it is looked up waits in its own network.
  socket.pause()
  try {
    const caller = await access.callerOf(request.headers)
    const role = isDocumentId(documentId) ? await access.roleOf(caller, documentId) : null
    if (role === null) {
      const refusal = await refusalOf(access, caller, documentId)
      socket.resume()
      metrics.meters.refused(refusal.code)
      return close(socket, refusal)
    }
    socket.resume()
    const address = request.socket.remoteAddress ?? 'unknown'
    const lookUp = () => standingOf(access, request, documentId)
    rooms.connect(socket, { documentId, role, lookUp, address, user: authorOf(caller) })
  } catch (error) {
    log.error({ err: error }, 'who somebody is could not be looked up')
    close(socket, refusals.cannotOpen)
  }
}

/** Who came is looked up again as well: they may have signed out meanwhile. */
async function standingOf(access: Access, { headers }: IncomingMessage, documentId: string): Promise<Standing> {
  const caller = await access.callerOf(headers)
  const role = await access.roleOf(caller, documentId)
  if (role !== null) return { role }
  return { refusal: caller.kind === 'stranger' ? refusals.signIn : noLonger(await access.endFor(caller, documentId)) }
}

/** Who was there by a link that is over is told so; to anybody else the document is as one that is not there. */
async function refusalOf(access: Access, caller: Caller, documentId: string): Promise<Refusal> {
  if (caller.kind === 'stranger') return refusals.signIn
  const end = await access.endFor(caller, documentId)
  return end === null ? refusals.noSuchDocument : noLonger(end)
}

function documentIdIn(url: string): string | null {
  const [path = ''] = url.split('?')
  return path.startsWith('/sync/') ? path.slice('/sync/'.length) : null
}

function close(socket: WebSocket, { code, reason }: Refusal): void {
  socket.on('error', () => socket.terminate())
  socket.close(code, reason)
}

function turnAway(socket: Duplex, status: number, reason: string): void {
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
