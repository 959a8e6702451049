import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededTheory } from '../testing/seeded-theory.js'
import { compactGraphOf } from './compact-graph.js'
import { orderCost } from './crossings.js'
import { layerGraphOf } from './layer-graph.js'
import { nodePlaces } from './node-places.js'
import { orderSearch } from './order-search.js'
import { seededRandom } from './seeded-random.js'

function graphOf(seed: number) {
  const theory = seededTheory({ seed, boxes: 24, links: 40, columns: 4 })
  const columns = [...theory.bands.keys()].map((band) =>
    [...theory.elements.values()]
      .filter((element) => element.band === band)
      .map(({ id }, index) => ({ id, group: null, size: 40, lean: (index % 3) - 1 })),
  )
  return compactGraphOf(layerGraphOf(columns, theory.links.values()))
}

test('what a move is said to cost is what the order costs more', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.nat(), (seed, some, far) => {
      const graph = graphOf(seed)
      const node = some % graph.count
      const before = orderCost(graph)
      const length = graph.columns[graph.column[node] ?? 0]?.length ?? 1
      const change = nodePlaces(graph, () => {}).to(node, far % length)
      expect(orderCost(graph)).toBeCloseTo(before + change, 6)
      const better = nodePlaces(graph, () => {}).toBest(node)
      expect(better).toBeLessThanOrEqual(0)
      expect(orderCost(graph)).toBeCloseTo(before + change + better, 6)
    }),
    { numRuns: 60 },
  )
})

test('shaking never leaves an order worse than it was, nor loses a box', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const graph = graphOf(seed)
      const search = orderSearch(graph)
      search.settle(1_000_000)
      const settled = orderCost(graph)
      search.shake(seededRandom(seed), 40_000)
      expect(orderCost(graph)).toBeLessThanOrEqual(settled + 1e-6)
      expect(graph.columns.flatMap((column) => [...column]).sort((a, b) => a - b)).toEqual([
        ...Array(graph.count).keys(),
      ])
    }),
    { numRuns: 30 },
  )
})
