import { hocuspocusWire } from './hocuspocus-wire.mjs'
import { relayWire } from './relay-wire.mjs'
import { yjsWire } from './yjs-wire.mjs'

/** Every wire by its name, for the process that plays the clients. */
export const wires = {
  throughline: yjsWire({ prefix: '/sync/', asksForFlush: true }),
  'y-websocket': yjsWire({ prefix: '/', asksForFlush: false }),
  hocuspocus: hocuspocusWire(),
  relay: relayWire(),
}
