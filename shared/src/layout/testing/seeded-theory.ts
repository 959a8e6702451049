import { aBand, aGroup, aLink, anElement, aTheory, type Flow, type Theory } from '../../model/index.js'
import { seededRandom } from '../layered/seeded-random.js'
import type { BoxSizer } from '../map-layout.js'

export interface SeededTheory {
  readonly seed: number
  readonly boxes: number
  readonly links: number
  readonly columns: number
  readonly flow?: Flow
  /** With labels and ratings, feedback and moderating links, and groups of two. */
  readonly rich?: boolean
}

/**
 * A theory of the kind the benches use: 80 % of the links go to the next band, 14 % two on, 4 % within the band,
 * 2 % back, mostly to what stands level in an order that is hidden.
 */
export function seededTheory({ seed, boxes, links, columns, flow = 'right', rich = false }: SeededTheory): Theory {
  const random = seededRandom(seed)
  const places = Array.from({ length: boxes }, (_, index) => ({
    id: `n${index}`,
    column: Math.floor(random() * columns),
    level: random(),
  }))
  const pairs = new Map<string, { from: string; to: string }>()
  for (let tries = 0; pairs.size < links && tries < links * 40; tries++) {
    const from = places[Math.floor(random() * boxes)]
    const share = random()
    const step = share < 0.8 ? 1 : share < 0.94 ? 2 : share < 0.98 ? 0 : -1
    const ends = places.filter((place) => from && place !== from && place.column === from.column + step)
    ends.sort((a, b) => Math.abs(a.level - (from?.level ?? 0)) - Math.abs(b.level - (from?.level ?? 0)))
    const to = ends[Math.floor(random() * random() * ends.length)]
    if (from && to) pairs.set(`${from.id} ${to.id}`, { from: from.id, to: to.id })
  }
  const made = [...pairs.values()].map(({ from, to }, index) =>
    aLink({ id: `l${index}`, from, to, ...(rich ? detailsOf(index) : {}) }),
  )
  return aTheory({
    details: { flow },
    groups: rich ? [aGroup({ id: 'g0' }), aGroup({ id: 'g1' })] : [],
    bands: Array.from({ length: columns }, (_, index) => aBand({ id: `b${index}`, order: `a${index}` })),
    elements: places.map(({ id, column }, index) =>
      anElement({ id, type: 'outcome', band: `b${column}`, group: rich ? groupOf(index, column) : null }),
    ),
    links: made,
  })
}

/** Every fifth link is labelled, every seventh rated, every eleventh feedback. */
function detailsOf(index: number) {
  return {
    ...(index % 5 === 0 ? { label: { en: `because of reason ${index}` } } : {}),
    ...(index % 7 === 0 ? { rating: { scale: 'eef-padlocks', value: 3 } as const } : {}),
    ...(index % 11 === 0 ? { kind: 'feedback' as const } : {}),
  }
}

const groupOf = (index: number, column: number): string | null => (index % 9 === 0 && column < 2 ? `g${column}` : null)

/** As wide as a band allows at least; 48 to 96 high, by id. */
export const plainSizer: BoxSizer = ({ id }, { minWidth }) => {
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return { width: minWidth, height: 48 + 16 * (sum % 4) }
}
