import type { Duplex } from 'node:stream'
import { refusals } from '@throughline/shared/protocol'
import { type ServerOptions, WebSocket } from 'ws'
import type { Limits } from '../limits.js'
import { messageFrame } from './message-frame.js'

const TOO_BIG = 1009
const BINARY = { binary: true }
/** Copying a message behind its head is quicker than two writes up to about here, bytes. */
const WORTH_COPYING = 16 * 1024

/** A socket of `/sync`. */
export class SyncSocket extends WebSocket {
  #stream: Duplex | null = null

  /** The connection that was upgraded: messages go straight to it, in frames that all who get one share. */
  runsOver(stream: Duplex): void {
    this.#stream = stream
  }

  /** Sends one binary message; nothing where the socket is not open. */
  sendMessage(message: Uint8Array): void {
    if (this.readyState !== this.OPEN) return
    if (this.#stream === null || message.length > WORTH_COPYING) this.send(message, BINARY)
    else this.#stream.write(messageFrame(message))
  }

  /** Says "too large" in the words of PROTOCOL.md: clients come back after ws's own 1009, for ever. */
  override close(code?: number, reason?: string | Buffer): void {
    if (code !== TOO_BIG) {
      super.close(code, reason)
      return
    }
    super.close(refusals.messageTooLarge.code, refusals.messageTooLarge.reason)
  }
}

/** How the WebSocketServer of `/sync` is to be made. A frame over the limit is refused before it is read. */
export function socketOptions(limits: Pick<Limits, 'messageBytes'>): ServerOptions<typeof SyncSocket> {
  return {
    noServer: true,
    clientTracking: false,
    // Costs memory for each socket, and a small frame may inflate without end.
    perMessageDeflate: false,
    maxPayload: limits.messageBytes,
    WebSocket: SyncSocket,
  }
}
