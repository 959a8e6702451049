import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aLink, anElement, type Theory } from '../../model/index.js'
import { placeTheory } from '../place-theory.js'
import { overlappingBoxes } from '../testing/judge-map.js'
import { plainSizer, seededTheory } from '../testing/seeded-theory.js'

const graph = { boxes: 40, links: 60, columns: 5 }

/** On average, and the share by more than 20 px: what one change may move. */
const MOST = { px: 6, far: 0.15 }

function movement(theory: Theory, changed: Theory) {
  const before = placeTheory(theory, plainSizer)
  const after = placeTheory(changed, plainSizer, before)
  expect(overlappingBoxes(after)).toEqual([])
  for (const [id, { band }] of changed.elements) {
    const [box, ground] = [after.boxes.get(id), after.bands.get(band ?? '')?.ground]
    expect(box && ground && box.x >= ground.x && box.x + box.width <= ground.x + ground.width).toBe(true)
  }
  const ways = [...before.boxes].flatMap(([id, box]) => {
    const now = after.boxes.get(id)
    return now ? [Math.hypot(now.x - box.x, now.y - box.y)] : []
  })
  const px = ways.reduce((sum, way) => sum + way, 0) / ways.length
  return { px, far: ways.filter((way) => way > 20).length / ways.length }
}

test('a box that goes leaves the others nearly where they stood, on nothing, in their columns', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 39 }), (seed, gone) => {
      const theory = seededTheory({ ...graph, seed })
      const elements = new Map(theory.elements)
      elements.delete(`n${gone}`)
      const links = new Map([...theory.links].filter(([, { from, to }]) => elements.has(from) && elements.has(to)))
      const { px, far } = movement(theory, { ...theory, elements, links })
      expect(px).toBeLessThanOrEqual(MOST.px)
      expect(far).toBeLessThanOrEqual(MOST.far)
    }),
    { numRuns: 5 },
  )
})

test('a box that comes likewise', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 4 }), fc.nat({ max: 39 }), (seed, band, other) => {
      const theory = seededTheory({ ...graph, seed })
      const elements = new Map(theory.elements).set('new', anElement({ id: 'new', type: 'outcome', band: `b${band}` }))
      const links = new Map(theory.links).set('in', aLink({ id: 'in', from: `n${other}`, to: 'new' }))
      const { px, far } = movement(theory, { ...theory, elements, links })
      expect(px).toBeLessThanOrEqual(MOST.px)
      expect(far).toBeLessThanOrEqual(MOST.far)
    }),
    { numRuns: 5 },
  )
})

test('nothing moves where no box came or went', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const theory = seededTheory({ ...graph, seed })
      expect(movement(theory, { ...theory })).toEqual({ px: 0, far: 0 })
    }),
    { numRuns: 5 },
  )
})
