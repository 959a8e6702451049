import { generateNKeysBetween } from 'fractional-indexing'
import {
  aBand,
  aTheory,
  type Band,
  type Element,
  type ElementType,
  type Id,
  type Link,
  NO_TEXT,
  PLACEMENTS,
  type Placement,
  rankOf,
  type Text,
} from '../../model/index.js'
import { bandsFor, standardBands } from '../../templates/index.js'
import type { TypedColumn } from './guess-types.js'

/** A band for a column that has a name: the drawing's own. */
export function namedBand(column: TypedColumn, id: Id, label: Text, languages: readonly string[]): Band {
  const { type, term } = column
  const common = standardBands(languages).find(
    (band) => band.types.includes(type) && (type !== 'outcome' || term === null || band.term === term),
  )
  return aBand({
    id,
    label,
    prompt: term === null && type === 'outcome' ? NO_TEXT : (common?.prompt ?? NO_TEXT),
    placement: placementOf(column),
    types: [type, ...(common?.types ?? []).filter((other) => other !== type)],
    term,
  })
}

const ASIDE: ReadonlySet<ElementType> = new Set(['context-factor', 'risk', 'note'])

function placementOf({ type, isStrip }: TypedColumn): Placement {
  if (ASIDE.has(type) || (isStrip && type === 'unintended-outcome')) return 'below'
  return isStrip && (type === 'situation' || type === 'target-group') ? 'above' : 'main'
}

/**
 * The bands of a theory whose named ones are known, and its boxes in them: who stands in none goes to one that holds
 * its kind, else to a common one. Notes stay outside.
 */
export function banded(
  elements: readonly Element[],
  own: readonly Band[],
  { links, languages }: { readonly links: readonly Link[]; readonly languages: readonly string[] },
): { readonly bands: readonly Band[]; readonly elements: readonly Element[] } {
  const placed = elements.map((element) => ({ ...element, band: element.band ?? ownBandFor(element, own) }))
  const others = placed.filter(({ band, type }) => band === null && type !== 'note')
  const common = bandsFor(aTheory({ details: { languages }, elements: others, bands: own, links }))
  const bands = inChain(
    [...own],
    [...common.bands.values()].filter(({ id }) => !own.some((band) => band.id === id)),
  )
  return {
    bands,
    elements: placed.map((element) => ({
      ...element,
      band: element.band ?? common.elements.get(element.id)?.band ?? null,
    })),
  }
}

function ownBandFor({ type, term }: Element, bands: readonly Band[]): Id | null {
  if (type === 'note') return null
  const fit = bands.filter(({ types }) => types[0] === type)
  return (fit.find((band) => band.term === term) ?? fit.at(-1))?.id ?? null
}

/** Common bands between the drawing's own, by their place in the chain; the own ones keep their order. */
function inChain(own: readonly Band[], common: readonly Band[]): Band[] {
  const bands = [...own]
  for (const band of common) {
    const later = bands.findIndex((other) => other.placement === band.placement && rankOfBand(other) > rankOfBand(band))
    bands.splice(later === -1 ? bands.length : later, 0, band)
  }
  return PLACEMENTS.flatMap((placement) => {
    const those = bands.filter((band) => band.placement === placement)
    const keys = generateNKeysBetween(null, null, those.length)
    return those.map((band, index) => ({ ...band, order: keys[index] ?? band.order }))
  })
}

function rankOfBand({ types: [type], term }: Band): number {
  if (type === undefined) return 0
  return rankOf({ type, term }) ?? (type === 'outcome' ? 6 : 0)
}
