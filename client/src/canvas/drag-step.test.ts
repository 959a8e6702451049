import { expect, test } from 'vitest'
import { dragStep } from './drag-step.js'

const box = (x: number, y: number) => ({ x, y, width: 148, height: 80 })

test('several boxes keep their distances while they are dragged and drawn into line', () => {
  const from = new Map([
    ['a', box(0, 0)],
    ['b', box(200, 100)],
  ])
  const { corners, guides } = dragStep({ from, by: { x: 0, y: 297 }, others: [box(600, 300)], reach: 6 })
  expect(Object.fromEntries(corners)).toEqual({ a: { x: 0, y: 300 }, b: { x: 200, y: 400 } })
  expect(guides.map(({ axis, at }) => ({ axis, at }))).toContainEqual({ axis: 'y', at: 300 })
})

test('without reach a box goes exactly where the pointer goes', () => {
  const { corners } = dragStep({
    from: new Map([['a', box(0, 0)]]),
    by: { x: 3, y: 297 },
    others: [box(600, 300)],
    reach: 0,
  })
  expect(corners.get('a')).toEqual({ x: 3, y: 297 })
})
