import { contentsOf, mapOf, subModelOf } from '../../graph/index.js'
import { type Band, type Element, inOrder, type Placement, type Theory } from '../../model/index.js'

/** One map of a theory: its own, or the sub-model of a box. */
export interface MapInOrder {
  /** The box that opens into it; null: the theory's own map. */
  readonly box: Element | null
  /** How many boxes one has opened to come to it. */
  readonly depth: number
  readonly map: Theory
  /** From the top: those above the columns, the columns, those below. */
  readonly bands: readonly Band[]
  /** In reading order: band by band, then those that stand in none. */
  readonly elements: readonly Element[]
}

/** All maps of a theory: its own, then the sub-model of each box where one comes to that box. */
export function mapsInOrder(theory: Theory): readonly MapInOrder[] {
  const maps: MapInOrder[] = []
  const contents = contentsOf(theory)
  const visit = (box: Element | null, depth: number) => {
    const map = mapOf(theory, box?.id ?? null)
    const bands = bandsFromTheTop(map)
    const elements = elementsByBand(map, bands)
    maps.push({ box, depth, map, bands, elements })
    for (const element of elements) if (contents.has(element.id) || opens(element)) visit(element, depth + 1)
  }
  const hasAreasWithin = [...theory.bands.values(), ...theory.groups.values()].some(({ within }) => within !== null)
  const opens = ({ id }: Element) => hasAreasWithin && subModelOf(theory, id) !== null
  visit(null, 0)
  return maps
}

/** Every box of a theory, map after map. */
export function elementsInReadingOrder(theory: Theory): readonly Element[] {
  return mapsInOrder(theory).flatMap(({ elements }) => elements)
}

const FROM_THE_TOP: readonly Placement[] = ['above', 'main', 'below']

function bandsFromTheTop({ bands }: Theory): readonly Band[] {
  const ordered = inOrder(bands.values())
  return FROM_THE_TOP.flatMap((placement) => ordered.filter((band) => band.placement === placement))
}

function elementsByBand({ elements }: Theory, bands: readonly Band[]): readonly Element[] {
  const places = new Map(bands.map(({ id }, index) => [id, index]))
  const placeOf = ({ band }: Element) => (band === null ? undefined : places.get(band)) ?? bands.length
  return inOrder(elements.values()).sort((a, b) => placeOf(a) - placeOf(b))
}
