import { describe, expect, test } from 'vitest'
import { FLOWS, type Link } from '../model/index.js'
import { contains, grown } from './geometry.js'
import type { LinkMark } from './map-layout.js'
import { placeTheory } from './place-theory.js'
import { routeLinks } from './route-links.js'
import { linksOnOneAnother, oddNumbers, piercedBoxes, wordsOnThings } from './testing/judge-map.js'
import { plainSizer, seededTheory } from './testing/seeded-theory.js'

/** More seeds, or one of them again: ROUTE_SEEDS=500 or ROUTE_SEED=17. */
const { ROUTE_SEEDS = '12', ROUTE_SEED } = process.env
const seeds =
  ROUTE_SEED === undefined ? Array.from({ length: Number(ROUTE_SEEDS) }, (_, seed) => seed) : [Number(ROUTE_SEED)]

const sizer = ({ label, rating }: Link): LinkMark => ({
  pill: rating === null ? null : { width: 40, height: 22 },
  words: Object.keys(label).length === 0 ? null : { width: 56, height: 30 },
  spare: false,
})

describe.each(FLOWS)('links of any theory flowing %s', (flow) => {
  test.each(seeds)('run beside one another and round all boxes, with seed %i', (seed) => {
    const boxes = 8 + ((seed * 7) % 40)
    const theory = seededTheory({
      seed,
      boxes,
      links: Math.round(boxes * 1.6),
      columns: 3 + (seed % 4),
      flow,
      rich: true,
    })
    const layout = placeTheory(theory, plainSizer)
    const routes = routeLinks(theory, layout, undefined, sizer)
    expect(piercedBoxes(theory, layout, routes)).toEqual([])
    expect(linksOnOneAnother(theory, routes, { apartPx: 3, alongPx: 8 })).toEqual([])
    expect(wordsOnThings(layout, routes)).toEqual([])
    expect(oddNumbers(layout, routes)).toEqual([])
    for (const [id, { points }] of routes) {
      const box = layout.boxes.get(theory.links.get(id)?.to ?? '')
      const tip = points.at(-1)
      expect(box && tip && contains(grown(box, 0.01), tip) && !contains(grown(box, -0.5), tip)).toBe(true)
    }
    expect([...routeLinks(theory, layout, undefined, sizer)]).toEqual([...routes])
  })
})
