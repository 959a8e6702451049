import { expect, test } from 'vitest'
import { drawnLinks } from './drawn-links.js'
import { type Standing, untangle } from './untangle.js'

const standing = (id: string, centre: number): Standing => ({ id, size: 40, before: centre, centre })

function mapOf(links: readonly { from: string; to: string }[]) {
  const far = Array.from({ length: 60 }, (_, index) => standing(`far${index}`, 1000 + 60 * index))
  const columns = [
    [standing('a', 20), standing('b', 80), ...far],
    [standing('x', 20), standing('y', 80)],
  ]
  const columnOf = new Map(columns.flatMap((column, at) => column.map(({ id }) => [id, at] as const)))
  const centres = new Map(columns.flat().map(({ id, centre }) => [id, centre]))
  return { columns, drawn: drawnLinks(columnOf, links, centres) }
}

const near = () => 0
const CROSSED = [
  { from: 'a', to: 'y' },
  { from: 'b', to: 'x' },
]

test('counts pairs that cross, and none with an end in common', () => {
  const { drawn } = mapOf([...CROSSED, { from: 'a', to: 'x' }])
  expect(drawn.crossingsOf(['a'])).toBe(1)
  expect(drawn.crossingsOf(['a', 'b', 'x', 'y'])).toBe(1)
  drawn.put('a', 140)
  expect(drawn.crossingsOf(['a', 'b', 'x', 'y'])).toBe(0)
})

test('neighbours change places where that takes a crossing away', () => {
  const { columns, drawn } = mapOf(CROSSED)
  untangle(columns, { drawn, neighbours: new Map(), near })
  expect(drawn.crossingsOf(['a', 'b'])).toBe(0)
})

test('what is linked within its column keeps its order', () => {
  const { columns, drawn } = mapOf(CROSSED)
  const linked = new Map([
    ['a', ['b']],
    ['b', ['a']],
    ['x', ['y']],
    ['y', ['x']],
  ])
  const centreOf = (id: string) => columns.flat().find((box) => box.id === id)?.centre ?? 0
  untangle(columns, { drawn, neighbours: linked, near })
  expect(centreOf('a')).toBeLessThan(centreOf('b'))
  expect(centreOf('x')).toBeLessThan(centreOf('y'))
})

test('a map too small for it is left as it stands', () => {
  const { columns, drawn } = mapOf(CROSSED)
  const few = columns.map((column) => column.slice(0, 2))
  untangle(few, { drawn, neighbours: new Map(), near })
  expect(few.flat().every(({ before, centre }) => before === centre)).toBe(true)
})
