import type { Findings } from '@throughline/shared/checks'
import type { Id, Theory } from '@throughline/shared/model'
import { findingsIn } from '../findings/index.js'
import { useEditor, useThreadCounts } from '../state/index.js'
import type { MapParts } from './map-context.js'

/** As of the last time that somebody was told. */
interface Known {
  readonly theory: Theory
  readonly findings: Findings
  readonly counts: ReadonlyMap<Id, number>
  readonly selection: ReadonlySet<Id>
}

/**
 * Tells who says something of a thing that it may have changed: how it is drawn, what is found or said about it, whether it
 * is selected. Thousands listen, of whom hardly any are told; so each has one listener here, and not one for each of these.
 */
export class ThingNews {
  readonly #of: Pick<MapParts, 'session' | 'picture'>
  readonly #listeners = new Map<Id, () => void>()
  readonly #changedAt = new Map<Id, number>()
  #now = 0
  #known: Known

  constructor(of: Pick<MapParts, 'session' | 'picture'>) {
    this.#of = of
    this.#known = this.#read()
  }

  /** Where one is: what is told later is news to whoever looked now. */
  now(): number {
    return this.#now
  }

  /** @param lookedAt since when news are wanted; there may have been some already */
  listen(id: Id, listener: () => void, lookedAt: number): () => void {
    this.#listeners.set(id, listener)
    if ((this.#changedAt.get(id) ?? 0) > lookedAt) listener()
    return () => {
      if (this.#listeners.get(id) === listener) this.#listeners.delete(id)
    }
  }

  /** Follows what there is to be told until it is stopped, from when this was made. */
  follow(): () => void {
    const { picture, session } = this.#of
    const look = () => this.#look()
    if (picture.theory() !== this.#known.theory) this.#tell(this.#listeners.keys())
    look()
    const stops = [
      picture.onChange((changed) => this.#tell(changed)),
      findingsIn(session).subscribe(look),
      useThreadCounts.subscribe(look),
      useEditor.subscribe(({ selection }) => {
        if (selection !== this.#known.selection) look()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  #read(): Known {
    const { picture, session } = this.#of
    return {
      theory: picture.theory(),
      findings: findingsIn(session).findings(),
      counts: useThreadCounts.getState().counts,
      selection: useEditor.getState().selection,
    }
  }

  #look(): void {
    const before = this.#known
    const now = this.#read()
    this.#known = now
    if (now.selection !== before.selection) {
      const came = [...now.selection].filter((id) => !before.selection.has(id))
      const went = [...before.selection].filter((id) => !now.selection.has(id))
      this.#tell([...came, ...went])
    }
    if (now.findings === before.findings && now.counts === before.counts) return
    const isOther = (id: Id) =>
      now.findings.at(id).length !== before.findings.at(id).length || now.counts.get(id) !== before.counts.get(id)
    this.#tell([...this.#listeners.keys()].filter(isOther))
  }

  #tell(ids: Iterable<Id>): void {
    this.#now += 1
    for (const id of [...ids]) {
      this.#changedAt.set(id, this.#now)
      this.#listeners.get(id)?.()
    }
  }
}
