import type * as Y from 'yjs'

/** Collects who made the changes that arrive: the awareness ids under whose clocks something was added. */
export interface Authors {
  /** Those since the last time, or null where nothing arrived from others. */
  take(): ReadonlySet<number> | null
  stop(): void
}

/** @param remote the origin of changes that come from the server */
export function authorsOf(doc: Y.Doc, remote: unknown): Authors {
  let seen: Set<number> | null = null
  const note = (transaction: Y.Transaction) => {
    if (transaction.origin !== remote) return
    seen ??= new Set()
    for (const [client, clock] of transaction.afterState) {
      if ((transaction.beforeState.get(client) ?? 0) < clock) seen.add(client)
    }
  }
  doc.on('afterTransaction', note)
  return {
    take: () => {
      const taken = seen
      seen = null
      return taken
    },
    stop: () => doc.off('afterTransaction', note),
  }
}
