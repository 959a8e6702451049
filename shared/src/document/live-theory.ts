import type * as Y from 'yjs'
import { type Id, THING_KINDS, type Theory, type TheoryDetails, type ThingKind } from '../model/index.js'
import { keepingSame } from './is-same.js'
import { LiveThings } from './live-things.js'
import { readDetails } from './read-thing.js'
import { resolvedDetails, type StoredTheory } from './resolve.js'
import type { TheoryChange } from './theory-change.js'
import type { ThingOf } from './thing.js'

/** A theory that is brought up to date by ids. */
export class LiveTheory {
  readonly #doc: Y.Doc
  readonly #things: { readonly [K in ThingKind]: LiveThings<K> }
  readonly #stored: StoredTheory
  #theory: Theory

  constructor(doc: Y.Doc) {
    this.#doc = doc
    this.#things = {
      elements: new LiveThings(doc, 'elements'),
      links: new LiveThings(doc, 'links'),
      bands: new LiveThings(doc, 'bands'),
      groups: new LiveThings(doc, 'groups'),
      indicators: new LiveThings(doc, 'indicators'),
      assumptions: new LiveThings(doc, 'assumptions'),
      evidence: new LiveThings(doc, 'evidence'),
      actors: new LiveThings(doc, 'actors'),
      judgements: new LiveThings(doc, 'judgements'),
      passages: new LiveThings(doc, 'passages'),
      frames: new LiveThings(doc, 'frames'),
    }
    this.#stored = this.#each(({ stored }) => stored)
    for (const kind of THING_KINDS) {
      this.#things[kind].showAll(this.#stored)
      this.#things[kind].publish()
    }
    this.#theory = this.#shown(readDetails(doc))
  }

  get theory(): Theory {
    return this.#theory
  }

  /** Reads again what changed, and what names something that came or went; null where nothing is different after all. */
  apply(ids: ReadonlyMap<ThingKind, ReadonlySet<Id>>, withDetails: boolean): TheoryChange | null {
    const previous = this.#theory
    this.#read(ids)
    const changed = {
      elements: this.#things.elements.publish(),
      links: this.#things.links.publish(),
      bands: this.#things.bands.publish(),
      groups: this.#things.groups.publish(),
      indicators: this.#things.indicators.publish(),
      assumptions: this.#things.assumptions.publish(),
      evidence: this.#things.evidence.publish(),
      actors: this.#things.actors.publish(),
      judgements: this.#things.judgements.publish(),
      passages: this.#things.passages.publish(),
      frames: this.#things.frames.publish(),
    }
    const details = withDetails || changed.bands.size > 0 ? readDetails(this.#doc) : previous.details
    const theory = this.#shown(details, previous.details)
    if (THING_KINDS.every((kind) => theory[kind] === previous[kind]) && theory.details === previous.details) return null
    this.#theory = theory
    return { theory, previous, changed, detailsChanged: theory.details !== previous.details }
  }

  #read(ids: ReadonlyMap<ThingKind, ReadonlySet<Id>>): void {
    const toShow: [ThingKind, Id][] = []
    for (const [kind, changed] of ids) {
      for (const id of changed) {
        this.#things[kind].reread(id)
        toShow.push([kind, id])
      }
    }
    // How a thing is shown depends on what is stored alone: once is enough.
    const asked = new Map(THING_KINDS.map((kind) => [kind, new Set(ids.get(kind))]))
    // Grows while it is walked: what comes or goes takes along what names it.
    for (const [kind, id] of toShow) {
      if (!this.#things[kind].show(id, this.#stored)) continue
      for (const [naming, known] of asked) {
        for (const by of this.#things[naming].naming(id)) {
          if (known.has(by)) continue
          known.add(by)
          toShow.push([naming, by])
        }
      }
    }
  }

  #shown(details: TheoryDetails, before?: TheoryDetails): Theory {
    const things = this.#each(({ shown }) => shown)
    return { details: keepingSame(before, resolvedDetails(details, things.bands)), ...things }
  }

  #each(of: <K extends ThingKind>(things: LiveThings<K>) => ReadonlyMap<Id, ThingOf[K]>): StoredTheory {
    const { elements, links, bands, groups, indicators, assumptions, evidence, actors, judgements, passages, frames } =
      this.#things
    return {
      elements: of(elements),
      links: of(links),
      bands: of(bands),
      groups: of(groups),
      indicators: of(indicators),
      assumptions: of(assumptions),
      evidence: of(evidence),
      actors: of(actors),
      judgements: of(judgements),
      passages: of(passages),
      frames: of(frames),
    }
  }
}
