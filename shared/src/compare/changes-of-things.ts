import type { Id, Theory } from '../model/index.js'
import type { Changes } from './changes.js'

/** What became of a box or link that is there now. */
export type Became = 'added' | 'changed' | 'same'

const RECORDS = ['indicators', 'assumptions', 'evidence', 'actors'] as const

/** What became of each box and link of a theory; one counts as changed, too, when a record on it came or changed. */
export function becameOf(theory: Theory, { kinds }: Changes): ReadonlyMap<Id, Became> {
  const touched = new Set([...kinds.elements.changed, ...kinds.links.changed])
  for (const kind of RECORDS) {
    const ids = [...kinds[kind].added, ...kinds[kind].changed]
    for (const id of ids) for (const on of theory[kind].get(id)?.on ?? []) touched.add(on)
  }
  const added = new Set([...kinds.elements.added, ...kinds.links.added])
  const became = new Map<Id, Became>()
  for (const things of [theory.elements, theory.links])
    for (const id of things.keys()) became.set(id, added.has(id) ? 'added' : touched.has(id) ? 'changed' : 'same')
  return became
}
