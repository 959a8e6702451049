import { aBand, type Band, type Element, type Id, rankOf, THING_KINDS, type Theory } from '../model/index.js'
import { commonBands } from './common-bands.js'
import { nearestBand, otherEnds } from './nearest-band.js'
import { inLanguages, ordered } from './template-theory.js'

/**
 * The theory with bands, for one that came without: the given ones (its template's) that something belongs in, and
 * the common ones for what they do not hold, in the order of cause. Every box goes to the band it belongs in.
 */
export function bandsFor(theory: Theory, given: readonly Band[] = []): Theory {
  const elements = [...theory.elements.values()]
  const taken = new Set<Id>(THING_KINDS.flatMap((kind) => [...theory[kind].keys()]))
  const bands = ordered(withCommonBands(given, elements)).map((band) => ({
    ...inLanguages(band, theory.details.languages),
    id: freeId(band.id, taken),
  }))
  const bandOf = new Map<Id, Id>()
  for (const element of elements) {
    const own = bands.find((band) => isMadeFor(band, element)) ?? bands.find((band) => holdsAnyTerm(band, element))
    if (own !== undefined) bandOf.set(element.id, own.id)
  }
  const placed = new Map(bandOf)
  const linkedWith = otherEnds(theory.links.values())
  for (const element of elements) {
    const nearest = placed.has(element.id) ? null : nearestBand(element, { bands, bandOf: placed, linkedWith })
    if (nearest !== null) bandOf.set(element.id, nearest)
  }
  return {
    ...theory,
    bands: new Map(bands.map((band) => [band.id, band])),
    elements: new Map(elements.map((element) => [element.id, { ...element, band: bandOf.get(element.id) ?? null }])),
  }
}

function withCommonBands(given: readonly Band[], elements: readonly Element[]): readonly Band[] {
  const bands = given.filter((band) => elements.some((element) => accepts(band, element)))
  for (const element of elements.toSorted((a, b) => needsBandFirst(a) - needsBandFirst(b))) {
    if (bands.some((band) => accepts(band, element))) continue
    const common = commonBands
      .map((band) => aBand(band))
      .find((band) => isMadeFor(band, element) || isSideEffect(band, element))
    if (common !== undefined) insertByRank(bands, common)
  }
  return bands
}

// An untimed outcome is content with a timed column where there is one, so those come first.
function needsBandFirst(element: Element): number {
  if (element.type === 'unintended-outcome') return 2
  return element.type === 'outcome' && element.term === null ? 1 : 0
}

function accepts(band: Band, element: Element): boolean {
  if (!band.types.includes(element.type)) return false
  return element.type !== 'outcome' || element.term === null || band.term === null || band.term === element.term
}

function isMadeFor(band: Band, element: Element): boolean {
  if (element.type === 'unintended-outcome') return false
  const term = element.type === 'outcome' ? element.term : null
  return band.types.includes(element.type) && band.term === term
}

function holdsAnyTerm(band: Band, element: Element): boolean {
  return element.type === 'outcome' && band.types.includes('outcome') && band.term === null
}

function isSideEffect(band: Band, element: Element): boolean {
  return element.type === 'unintended-outcome' && band.types.includes('outcome') && band.term === null
}

function insertByRank(bands: Band[], band: Band): void {
  const later = bands.findIndex((other) => other.placement === band.placement && rankOfBand(other) > rankOfBand(band))
  bands.splice(later === -1 ? bands.length : later, 0, band)
}

const UNTIMED_OUTCOME_RANK = 5.5

function rankOfBand({ types: [type], term }: Band): number {
  if (type === undefined) return 0
  return rankOf({ type, term }) ?? (type === 'outcome' ? UNTIMED_OUTCOME_RANK : 0)
}

function freeId(wanted: Id, taken: Set<Id>): Id {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  taken.add(id)
  return id
}
