import * as encoding from 'lib0/encoding'

const [SYNC, AWARENESS, AUTH, SYNC_REPLY] = [0, 1, 2, 4]
const [STEP_1, STEP_2, UPDATE] = [0, 1, 2]
const TOKEN = 0

const NOTHING = new Uint8Array([0])
const NO_EDITS = new Uint8Array([0, 0])

/** The wire of Hocuspocus 4: every frame begins with the document's name, and a token comes first. */
export function hocuspocusWire() {
  return {
    asksForFlush: false,
    pathOf: () => '/',
    hello: (document) => [
      frame(document, (encoder) => {
        encoding.writeVarUint(encoder, AUTH)
        encoding.writeVarUint(encoder, TOKEN)
        encoding.writeVarString(encoder, '')
      }),
      sync(document, STEP_1, NOTHING),
    ],
    nothingToAdd: (document) => sync(document, STEP_2, NO_EDITS),
    update: (document, update) => sync(document, UPDATE, update),
    presence: (document, states) =>
      frame(document, (encoder) => {
        encoding.writeVarUint(encoder, AWARENESS)
        encoding.writeVarUint8Array(encoder, states)
      }),
    kindOf(payload) {
      const start = 1 + payload[0]
      const type = payload[start]
      if (type === AWARENESS) return 'presence'
      if (type !== SYNC && type !== SYNC_REPLY) return 'other'
      return ['question', 'state', 'update'][payload[start + 1]] ?? 'other'
    },
    bodyStart: (payload) => 3 + payload[0],
  }
}

function sync(document, subtype, bytes) {
  return frame(document, (encoder) => {
    encoding.writeVarUint(encoder, SYNC)
    encoding.writeVarUint(encoder, subtype)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

function frame(document, write) {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, document)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
