import * as encoding from 'lib0/encoding'

/** First numbers of the frames of y-websocket's wire, which ours speaks too. */
const SYNC = 0
const AWARENESS = 1
const [STEP_1, STEP_2, UPDATE] = [0, 1, 2]
const FLUSH = 100

const NOTHING = new Uint8Array([0])
const NO_EDITS = new Uint8Array([0, 0])

/** The wire of y-websocket for documents under `prefix`. `asksForFlush`: the server answers when all is on the disk. */
export function yjsWire({ prefix, asksForFlush }) {
  return {
    asksForFlush,
    pathOf: (document) => `${prefix}${document}`,
    hello: () => [frame(SYNC, STEP_1, NOTHING)],
    nothingToAdd: () => frame(SYNC, STEP_2, NO_EDITS),
    update: (_document, update) => frame(SYNC, UPDATE, update),
    presence: (_document, states) => frame(AWARENESS, null, states),
    flush: (n) => numbers(FLUSH, n),
    kindOf(payload) {
      if (payload[0] === AWARENESS) return 'presence'
      if (payload[0] === FLUSH) return 'flushed'
      if (payload[0] !== SYNC) return 'other'
      return ['question', 'state', 'update'][payload[1]] ?? 'other'
    },
    bodyStart: () => 2,
  }
}

function frame(type, subtype, bytes) {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  if (subtype !== null) encoding.writeVarUint(encoder, subtype)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

function numbers(...values) {
  const encoder = encoding.createEncoder()
  for (const value of values) encoding.writeVarUint(encoder, value)
  return encoding.toUint8Array(encoder)
}
