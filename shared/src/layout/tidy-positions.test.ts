import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FLOWS, type Theory } from '../model/index.js'
import { placeTheory } from './place-theory.js'
import { overlappingBoxes } from './testing/judge-map.js'
import { plainSizer, seededTheory } from './testing/seeded-theory.js'
import { type Place, tidyPositions } from './tidy-positions.js'

const graph = { seed: 11, boxes: 40, links: 60, columns: 5 }

describe('tidying up', () => {
  test('gives every element a place in its band', () => {
    const theory = seededTheory(graph)
    const places = tidyPositions(theory, plainSizer, 'all')
    expect(places.size).toBe(40)
    for (const [id, { band }] of places) expect(band).toBe(theory.elements.get(id)?.band)
  })

  test('once written, shows exactly the layout it promised, whichever way time runs', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...FLOWS), (seed, flow) => {
        const theory = seededTheory({ ...graph, seed, flow })
        const tidied = written(theory, tidyPositions(theory, plainSizer, 'all'))
        expect(placeTheory(tidied, plainSizer)).toEqual(placeTheory(theory, plainSizer))
      }),
      { numRuns: 8 },
    )
  })

  test('what is unplaced moves nothing that people placed', () => {
    const theory = seededTheory(graph)
    const all = tidyPositions(theory, plainSizer, 'all')
    const half = written(theory, new Map([...all].filter((_, index) => index % 2 === 0)))
    const places = tidyPositions(half, plainSizer, 'unplaced')
    expect([...places.keys()].filter((id) => half.elements.get(id)?.position)).toEqual([])
    expect(places.size).toBe(20)
    expect(overlappingBoxes(placeTheory(written(half, places), plainSizer))).toEqual([])
  })

  test('some boxes moves only those', () => {
    const theory = seededTheory(graph)
    const placed = written(theory, tidyPositions(theory, plainSizer, 'all'))
    expect([...tidyPositions(placed, plainSizer, new Set(['n1', 'n2'])).keys()]).toEqual(['n1', 'n2'])
  })
})

function written(theory: Theory, places: ReadonlyMap<string, Place>): Theory {
  const elements = new Map(theory.elements)
  for (const [id, { position }] of places) {
    const element = elements.get(id)
    if (element) elements.set(id, { ...element, position })
  }
  return { ...theory, elements }
}
