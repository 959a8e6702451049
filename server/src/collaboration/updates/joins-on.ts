import * as Y from 'yjs'
import type { ReadUpdate } from './update-form.js'

/** The clock after the last struct of a client that is known; 0 where nothing is. */
export type KnownClocks = (client: number) => number

type Struct = ReadUpdate['structs'][number]

/**
 * Whether an update goes on exactly where what is known ends, and builds on nothing else: it repeats nothing, and
 * applying it leaves nothing waiting. Told from clocks alone, so that no document is needed. Also false where that
 * takes more to tell: where something is skipped, or new edits of several clients build on each other.
 */
export function joinsOn({ structs, ds }: ReadUpdate, known: KnownClocks): boolean {
  const reached = new Map<number, number>()
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (clock !== (reached.get(client) ?? known(client)) || struct.length === 0) return false
    if (!buildsOnKnown(struct, known)) return false
    reached.set(client, clock + struct.length)
  }
  for (const [client, ranges] of ds.clients) {
    const end = reached.get(client) ?? known(client)
    for (const { clock, len } of ranges) if (len === 0 || clock + len > end) return false
  }
  return true
}

/** Whether all that it names comes before: of its own client, or known. */
function buildsOnKnown(struct: Struct, known: KnownClocks): boolean {
  if (struct instanceof Y.GC) return true
  if (!(struct instanceof Y.Item)) return false
  const { id, origin, rightOrigin, parent } = struct
  for (const named of [origin, rightOrigin, parent]) {
    if (named instanceof Y.ID && named.clock >= (named.client === id.client ? id.clock : known(named.client)))
      return false
  }
  return true
}
