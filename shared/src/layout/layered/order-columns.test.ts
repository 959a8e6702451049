import { expect, test } from 'vitest'
import { compactGraphOf } from './compact-graph.js'
import { crossingsIn } from './crossings.js'
import { type LayerGraph, layerGraphOf } from './layer-graph.js'
import { orderColumns } from './order-columns.js'
import { seededRandom } from './seeded-random.js'

const column = (...ids: string[]) => ids.map((id) => ({ id, group: null, size: 40, lean: 0 }))

const crossingsOf = (graph: LayerGraph) => crossingsIn(compactGraphOf(graph))

test('links that need not cross do not', () => {
  const graph = layerGraphOf(
    [column('a', 'b', 'c'), column('x', 'y', 'z')],
    [
      { from: 'a', to: 'z' },
      { from: 'b', to: 'y' },
      { from: 'c', to: 'x' },
    ],
  )
  expect(crossingsOf(graph)).toBe(3)
  orderColumns(graph)
  expect(crossingsOf(graph)).toBe(0)
})

test('a hidden order without crossings is found again', () => {
  const random = seededRandom(4)
  const levels = Array.from({ length: 24 }, (_, level) => level)
  const shuffled = (at: number) => column(...levels.map((level) => `${at}-${level}`).sort(() => random() - 0.5))
  const links = [0, 1, 2].flatMap((at) =>
    levels.flatMap((level) => [
      { from: `${at}-${level}`, to: `${at + 1}-${level}` },
      { from: `${at}-${level}`, to: `${at + 1}-${Math.min(23, level + 1)}` },
    ]),
  )
  const graph = layerGraphOf([0, 1, 2, 3].map(shuffled), links)
  orderColumns(graph)
  expect(crossingsOf(graph)).toBe(0)
})

test('a long link takes a place in the columns it passes', () => {
  const graph = layerGraphOf([column('a'), column('x'), column('y')], [{ from: 'a', to: 'y' }])
  expect(graph.columns[1]?.map(({ id }) => id)).toEqual(['x', null])
})

test('what leans up stands above what does not', () => {
  const graph = layerGraphOf([[...column('a', 'b'), { id: 'up', group: null, size: 40, lean: -1 }]], [])
  orderColumns(graph)
  expect(graph.columns[0]?.[0]?.id).toBe('up')
})

test('within a column a link is read downwards', () => {
  const graph = layerGraphOf([column('end', 'start')], [{ from: 'start', to: 'end' }])
  orderColumns(graph)
  expect(graph.columns[0]?.map(({ id }) => id)).toEqual(['start', 'end'])
})
