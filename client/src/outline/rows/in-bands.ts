import { type Band, type Element, type Id, inOrder, PLACEMENTS, type Theory } from '@throughline/shared/model'

/** The boxes of one band in reading order; band null: those outside all bands. */
export interface InBand {
  readonly band: Band | null
  readonly elements: readonly Element[]
}

/** All boxes in the order in which one reads a theory: bands above, those it runs through, bands below, the rest. */
export function inBands({ bands, elements }: Pick<Theory, 'bands' | 'elements'>): readonly InBand[] {
  const sorted = inOrder(bands.values())
  const ordered = PLACEMENTS_READ.flatMap((placement) => sorted.filter((band) => band.placement === placement))
  const byBand = new Map<Id | null, Element[]>([...ordered, null].map((band) => [band?.id ?? null, []]))
  for (const element of inOrder(elements.values())) (byBand.get(element.band) ?? byBand.get(null))?.push(element)
  return [...ordered, null].map((band) => ({ band, elements: byBand.get(band?.id ?? null) ?? [] }))
}

const PLACEMENTS_READ = [...PLACEMENTS].sort((a, b) => rank(a) - rank(b))

function rank(placement: (typeof PLACEMENTS)[number]): number {
  return { above: 0, main: 1, below: 2 }[placement]
}
