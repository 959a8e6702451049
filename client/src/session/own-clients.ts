const KEY = 'throughline.clients'
/** A visit has one each. */
const MOST = 300

/** The Yjs clients under which this browser has changed theories: what they wrote is this person's. */
export function ownClients(): ReadonlySet<number> {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((client) => typeof client === 'number') : [])
  } catch {
    return new Set()
  }
}

export function rememberClient(client: number): void {
  const known = ownClients()
  if (known.has(client)) return
  globalThis.localStorage?.setItem(KEY, JSON.stringify([...known, client].slice(-MOST)))
}
