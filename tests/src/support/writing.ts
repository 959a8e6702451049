import type { WireClient } from './wire-client.js'

export interface Writing {
  readonly saved: ReadonlySet<string>
  readonly stop: () => void
}

/** Writes keys one after the other, each promised once its flush is answered. */
export function keepWriting(client: WireClient, prefix: string): Writing {
  const saved = new Set<string>()
  let going = true
  const write = async () => {
    for (let n = 0; going; n += 1) {
      const key = `${prefix}-${n}`
      client.doc.getMap('elements').set(key, n)
      await client.saved(3_000)
      saved.add(key)
    }
  }
  // A write cut off by the kill was never promised.
  write().catch(() => {
    going = false
  })
  return {
    saved,
    stop: () => {
      going = false
    },
  }
}
