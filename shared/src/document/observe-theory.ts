import * as Y from 'yjs'
import { type Id, THING_KINDS, type Theory, type ThingKind } from '../model/index.js'
import { LiveTheory } from './live-theory.js'
import type { TheoryChange } from './theory-change.js'
import { detailsIn, thingsIn } from './thing.js'

export interface ObserveOptions {
  onChange(change: TheoryChange): void
  /** When to apply what changed, e.g. `requestAnimationFrame`. Not given: as soon as the transaction is over. */
  schedule?(flush: () => void): void
}

export interface TheoryObservation {
  /** As of the last flush. */
  theory(): Theory
  /** Applies now what has changed and tells onChange; does nothing where nothing has. */
  flush(): void
  stop(): void
}

/**
 * Keeps a theory up to date with its document. What changes is noted by id and applied together, once per scheduled
 * time, reading again only the things that changed.
 */
export function observeTheory(doc: Y.Doc, { onChange, schedule }: ObserveOptions): TheoryObservation {
  const live = new LiveTheory(doc)
  const pending = new Map<ThingKind, Set<Id>>()
  let detailsPending = false
  let scheduled = false
  let stopped = false

  const stops = THING_KINDS.map((kind) =>
    onThings(doc, kind, (ids) => pending.set(kind, union(pending.get(kind), ids))),
  )
  stops.push(
    onDetails(doc, () => {
      detailsPending = true
    }),
  )

  function flush(): void {
    if (stopped || (pending.size === 0 && !detailsPending)) return
    const ids = new Map(pending)
    const withDetails = detailsPending
    pending.clear()
    detailsPending = false
    const change = live.apply(ids, withDetails)
    if (change !== null) onChange(change)
  }

  // Not from the observers themselves: they run one root after the other, and a flush wants all of them.
  function afterTransaction(): void {
    if (scheduled || (pending.size === 0 && !detailsPending)) return
    if (schedule === undefined) {
      flush()
      return
    }
    scheduled = true
    schedule(() => {
      scheduled = false
      flush()
    })
  }

  doc.on('afterTransaction', afterTransaction)
  return {
    theory: () => live.theory,
    flush,
    stop() {
      stopped = true
      doc.off('afterTransaction', afterTransaction)
      for (const stop of stops) stop()
    },
  }
}

function onThings(doc: Y.Doc, kind: ThingKind, note: (ids: Iterable<Id>) => void): () => void {
  const things = thingsIn(doc, kind)
  const observer = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) note(event.target === things ? keysOf(event) : [topKey(event)])
  }
  things.observeDeep(observer)
  return () => things.unobserveDeep(observer)
}

function onDetails(doc: Y.Doc, note: () => void): () => void {
  const details = detailsIn(doc)
  details.observeDeep(note)
  return () => details.unobserveDeep(note)
}

// What became of each key is not asked: to work it out for thousands takes its time.
function keysOf(event: Y.YEvent<Y.AbstractType<unknown>>): Iterable<Id> {
  return event instanceof Y.YMapEvent ? event.keysChanged : event.keys.keys()
}

/** The id of the thing that an event happened in. */
function topKey(event: Y.YEvent<Y.AbstractType<unknown>>): Id {
  return String(event.path[0])
}

function union(to: Set<Id> | undefined, ids: Iterable<Id>): Set<Id> {
  const all = to ?? new Set<Id>()
  for (const id of ids) all.add(id)
  return all
}
