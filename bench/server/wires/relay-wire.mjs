import { yjsWire } from './yjs-wire.mjs'

/** A relay passes frames on and answers nothing, so that nothing is asked of it. */
export function relayWire() {
  return { ...yjsWire({ prefix: '/', asksForFlush: false }), hello: () => [] }
}
