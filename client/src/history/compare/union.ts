import type { Id, Text, Theory } from '@throughline/shared/model'
import type { ToldChange } from '../told.js'

/** Both states of a theory at once: all that is there now, and what has gone as it was. */
export function unionOf(before: Theory, now: Theory): Theory {
  const elements = both(before.elements, now.elements)
  const groups = both(before.groups, now.groups)
  const kept = both(before.links, now.links)
  // A link may have lost the link it moderated.
  const isEnd = (id: Id) => elements.has(id) || groups.has(id) || kept.has(id)
  return {
    details: now.details,
    elements,
    groups,
    bands: both(before.bands, now.bands),
    links: new Map([...kept].filter(([, { from, to }]) => isEnd(from) && isEnd(to))),
    indicators: both(before.indicators, now.indicators),
    assumptions: both(before.assumptions, now.assumptions),
    evidence: both(before.evidence, now.evidence),
    actors: both(before.actors, now.actors),
    judgements: now.judgements,
    passages: now.passages,
    frames: now.frames,
  }
}

/** A box where another stood before it was moved. */
export interface Ghost {
  readonly id: Id
  readonly of: Id
}

/** How a box is called that stands for the place that another left. */
const ghostId = (id: Id): Id => `was ${id}`

/**
 * A theory with a box for each place that one was moved from, where that can be told from where it is now.
 *
 * @param words what such a box says
 */
export function withGhosts(
  theory: Theory,
  {
    before,
    changes,
    words,
  }: { readonly before: Theory; readonly changes: readonly ToldChange[]; readonly words: (band: Text | null) => Text },
): { readonly theory: Theory; readonly ghosts: readonly Ghost[] } {
  const elements = new Map(theory.elements)
  const ghosts: Ghost[] = []
  for (const { id, kind, became } of changes) {
    const was = before.elements.get(id)
    const is = theory.elements.get(id)
    if (kind !== 'elements' || became !== 'moved' || was === undefined || is === undefined) continue
    if (was.band === is.band && was.within === is.within && isNear(was.position, is.position)) continue
    const band = was.band === null ? null : (before.bands.get(was.band)?.label ?? null)
    const stood = { ...was, id: ghostId(id), label: words(band), group: null, type: 'note' as const, term: null }
    elements.set(stood.id, stood)
    ghosts.push({ id: stood.id, of: id })
  }
  return { theory: { ...theory, elements }, ghosts }
}

/** Nearer places lie over each other. Map pixels. */
const NEAR = 90

function isNear(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean {
  return a === null || b === null || Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < NEAR
}

function both<Thing>(before: ReadonlyMap<Id, Thing>, now: ReadonlyMap<Id, Thing>): ReadonlyMap<Id, Thing> {
  const union = new Map(now)
  for (const [id, thing] of before) if (!union.has(id)) union.set(id, thing)
  return union
}
