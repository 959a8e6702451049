import { expect, test } from 'vitest'
import { aBand, aLink, anElement, aTheory, type Rating, SCALE_IDS } from '../model/index.js'
import { scaleOf } from '../scales/index.js'
import { placeTheory } from './place-theory.js'
import { signRoom } from './sign-room.js'
import { plainSizer } from './testing/seeded-theory.js'

/** How far apart two boxes in neighbouring columns stand when the link between them is rated so. */
function gap(rating: Rating | null): number {
  const theory = aTheory({
    bands: [aBand({ id: 'do', order: 'a0' }), aBand({ id: 'get', order: 'a1' })],
    elements: [
      anElement({ id: 'a', type: 'activity', band: 'do' }),
      anElement({ id: 'x', type: 'outcome', band: 'get' }),
    ],
    links: [aLink({ id: 'ax', from: 'a', to: 'x', rating })],
  })
  const { boxes } = placeTheory(theory, plainSizer)
  const [a, x] = ['a', 'x'].map((id) => boxes.get(id))
  if (a === undefined || x === undefined) throw new Error('a box has no place')
  return x.x - a.x - a.width
}

test('padlocks need no more room than there is; longer signs push the columns apart', () => {
  expect(gap({ scale: 'eef-padlocks', value: 3 })).toBeLessThanOrEqual(gap(null) + 8)
  expect(gap({ scale: 'eef-padlocks', value: 'no-effect' })).toBeGreaterThan(gap(null) + 40)
  expect(gap({ scale: 'emmie', value: { effect: 'mixed' } })).toBeGreaterThan(gap(null) + 40)
})

test.each(SCALE_IDS)('%s: another value of the scale moves nothing', (scale) => {
  const rooms = scaleOf(scale).values.map(({ value }) => signRoom({ scale, value }))
  expect(new Set(rooms).size).toBeLessThanOrEqual(1)
})
