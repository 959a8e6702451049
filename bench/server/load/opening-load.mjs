import * as decoding from 'lib0/decoding'
import { processorMs } from '../process-use.mjs'
import { wires } from '../wires/index.mjs'
import { ByteSocket } from './byte-socket.mjs'

/** Nothing more is expected after so long a silence. */
const QUIET_MS = 700
const GIVE_UP_MS = 120_000

/**
 * Opens a document as a browser does that has nothing of it. `ms`: from the first byte sent to the frame with which
 * `stateBytes` bytes of it, or nearly, are there. What came is given back, for somebody else to read.
 */
export async function openingLoad({ wire: name, port, pid, room, stateBytes }) {
  const wire = wires[name]
  const before = processorMs(pid)
  const began = performance.now()
  const updates = []
  let [bytes, heardAt, wholeAt] = [0, began, null]
  const socket = new ByteSocket({
    port,
    path: wire.pathOf(room),
    onOpen: () => socket.send(...wire.hello(room)),
    onFrame(payload) {
      heardAt = performance.now()
      bytes += payload.length
      const kind = wire.kindOf(payload)
      if (kind === 'question') socket.send(wire.nothingToAdd(room))
      if (kind !== 'state' && kind !== 'update') return
      updates.push(decoding.readVarUint8Array(decoding.createDecoder(payload.subarray(wire.bodyStart(payload)))))
      if (wholeAt === null && updates.at(-1).length > 0.9 * stateBytes) wholeAt = heardAt
    },
  })
  while (wholeAt === null || performance.now() - heardAt < QUIET_MS) {
    if (performance.now() - began > GIVE_UP_MS) throw new Error('the document did not come')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const cpuMs = processorMs(pid) - before
  socket.end()
  return { ms: wholeAt - began, cpuMs, bytes, updates: updates.map((one) => Buffer.from(one).toString('base64')) }
}
