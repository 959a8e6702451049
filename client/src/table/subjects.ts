import type { FieldsOf } from '@throughline/shared/document'
import type { Actor, Assumption, Element, Evidence, Id, Indicator, Link, Theory } from '@throughline/shared/model'
import type { TableKind } from '../state/index.js'
import type { Change, ElementFields, LinkFields } from './change.js'

/** What the rows of a table are about: where things are found, and what a change of their fields is. */
export interface Subject<Thing, Fields> {
  readonly kind: TableKind
  readonly things: (theory: Theory) => ReadonlyMap<Id, Thing>
  readonly change: (fields: Fields) => Change
}

export const links: Subject<Link, LinkFields> = {
  kind: 'links',
  things: (theory) => theory.links,
  change: (fields) => ({ of: 'links', fields }),
}

export const elements: Subject<Element, ElementFields> = {
  kind: 'elements',
  things: (theory) => theory.elements,
  change: (fields) => ({ of: 'elements', fields }),
}

export const indicators: Subject<Indicator, FieldsOf<'indicators'>> = {
  kind: 'indicators',
  things: (theory) => theory.indicators,
  change: (fields) => ({ of: 'indicators', fields }),
}

export const assumptions: Subject<Assumption, FieldsOf<'assumptions'>> = {
  kind: 'assumptions',
  things: (theory) => theory.assumptions,
  change: (fields) => ({ of: 'assumptions', fields }),
}

export const evidence: Subject<Evidence, FieldsOf<'evidence'>> = {
  kind: 'evidence',
  things: (theory) => theory.evidence,
  change: (fields) => ({ of: 'evidence', fields }),
}

export const actors: Subject<Actor, FieldsOf<'actors'>> = {
  kind: 'actors',
  things: (theory) => theory.actors,
  change: (fields) => ({ of: 'actors', fields }),
}
