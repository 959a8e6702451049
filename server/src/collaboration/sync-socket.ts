import { refusals } from '@throughline/shared/protocol'
import { type ServerOptions, WebSocket } from 'ws'
import type { Limits } from './limits.js'

const TOO_BIG = 1009

/** A socket that says "too large" in the words of PROTOCOL.md: clients come back after ws's own 1009, for ever. */
export class SyncSocket extends WebSocket {
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
