import { expect, test } from 'vitest'
import { FLOWS } from '../../model/index.js'
import { orientationOf } from './orient.js'

test('turning twice gives the map as it was', () => {
  for (const flow of FLOWS) {
    const { rect } = orientationOf(flow)
    const box = { x: 10, y: 20, width: 30, height: 40 }
    expect(rect(rect(box))).toEqual(box)
  }
})

test('turned, time runs to the right', () => {
  const ahead = { right: { x: 1, y: 0 }, left: { x: -1, y: 0 }, down: { x: 0, y: 1 }, up: { x: 0, y: -1 } }
  for (const flow of FLOWS) expect(orientationOf(flow).point(ahead[flow]).x).toBe(1)
})
