import { connect } from 'node:net'

const MASK = Buffer.from([0x5a, 0x31, 0xc7, 0x0e])
const [BINARY, CLOSE, PING, PONG] = [2, 8, 9, 10]
const END_OF_HEAD = Buffer.from('\r\n\r\n')
const NOTHING = Buffer.alloc(0)

/**
 * A WebSocket at byte level: no events, no copies, so that one process can play hundreds of people and a server is
 * measured, not its clients.
 */
export class ByteSocket {
  bytesRead = 0
  closeCode = null
  isOpen = false
  #socket
  #onOpen
  #onFrame
  #onClose
  #hasHead = false
  /** What came of a frame that is not whole yet. */
  #parts = []
  #waiting = 0
  #needed = 1

  /** `from`: the local address, for servers that count connections of one address. */
  constructor({ port, path, from = '127.0.0.1', onOpen, onFrame, onClose = () => {} }) {
    this.#onOpen = onOpen
    this.#onFrame = onFrame
    this.#onClose = onClose
    this.#socket = connect({ port, host: '127.0.0.1', localAddress: from, noDelay: true })
    this.#socket.on('connect', () => {
      this.#socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          'Sec-WebSocket-Key: dGhyb3VnaGxpbmViZW5jaA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
      )
    })
    this.#socket.on('data', (chunk) => this.#take(chunk))
    this.#socket.on('close', () => this.#end())
    this.#socket.on('error', () => {})
  }

  /** Sends frames in one write. */
  send(...payloads) {
    this.#socket.write(payloads.length === 1 ? masked(payloads[0]) : Buffer.concat(payloads.map((one) => masked(one))))
  }

  end() {
    this.#socket.destroy()
  }

  #end() {
    this.isOpen = false
    this.#onClose(this.closeCode)
  }

  #take(chunk) {
    this.bytesRead += chunk.length
    this.#parts.push(chunk)
    this.#waiting += chunk.length
    if (this.#waiting < this.#needed) return
    let rest = this.#parts.length === 1 ? chunk : Buffer.concat(this.#parts)
    if (!this.#hasHead) {
      const end = rest.indexOf(END_OF_HEAD)
      if (end >= 0) {
        if (!rest.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101'))) {
          this.#socket.destroy()
          return
        }
        rest = rest.subarray(end + 4)
        this.#hasHead = true
        this.isOpen = true
        this.#onOpen()
      }
    }
    if (this.#hasHead) rest = this.#frames(rest)
    this.#parts = rest.length === 0 ? [] : [rest]
    this.#waiting = rest.length
  }

  /** Reads whole frames; gives what is left. */
  #frames(bytes) {
    let at = 0
    this.#needed = 1
    while (bytes.length - at >= 2) {
      let length = bytes[at + 1] & 0x7f
      let head = 2
      if (length === 126) {
        if (bytes.length - at < 4) break
        length = bytes.readUInt16BE(at + 2)
        head = 4
      } else if (length === 127) {
        if (bytes.length - at < 10) break
        length = Number(bytes.readBigUInt64BE(at + 2))
        head = 10
      }
      if (bytes.length - at < head + length) {
        this.#needed = head + length
        break
      }
      this.#one(bytes[at] & 0x0f, bytes.subarray(at + head, at + head + length))
      at += head + length
    }
    return at === bytes.length ? NOTHING : bytes.subarray(at)
  }

  #one(kind, payload) {
    if (kind === BINARY) this.#onFrame(payload)
    else if (kind === PING) this.#socket.write(masked(payload, PONG))
    else if (kind === CLOSE) {
      this.closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 1005
      this.#socket.end()
    }
  }
}

function masked(payload, kind = BINARY) {
  const { length } = payload
  const head = length < 126 ? 6 : length < 65_536 ? 8 : 14
  const frame = Buffer.allocUnsafe(head + length)
  frame[0] = 0x80 | kind
  if (head === 6) frame[1] = 0x80 | length
  else if (head === 8) {
    frame[1] = 0x80 | 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 0x80 | 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  MASK.copy(frame, head - 4)
  for (let at = 0; at < length; at++) frame[head + at] = payload[at] ^ MASK[at & 3]
  return frame
}
