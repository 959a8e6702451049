import { expect, test } from 'vitest'
import { aLink, FLOWS, type Link } from '../model/index.js'
import type { LinkMark } from './map-layout.js'
import { placeTheory } from './place-theory.js'
import { quickRoutes } from './quick-routes.js'
import { routeLinks } from './route-links.js'
import { plainSizer, seededTheory } from './testing/seeded-theory.js'

const sizer = ({ rating, label }: Link): LinkMark => ({
  pill: rating === null ? null : { width: 40, height: 22 },
  words: null,
  spare: Object.keys(label).length === 0,
})

test.each(FLOWS)('the same links as those that find their way, in the same order, in a theory flowing %s', (flow) => {
  for (const seed of [1, 2, 3, 4]) {
    const whole = seededTheory({ seed, boxes: 30, links: 50, columns: 4, flow, rich: true })
    const gone = [...whole.elements.keys()][seed] ?? ''
    // A link has one end nowhere, where somebody took a box away meanwhile.
    const elements = new Map([...whole.elements].filter(([id]) => id !== gone))
    const [some = ''] = whole.links.keys()
    const [box = ''] = elements.keys()
    const onLink = aLink({ id: 'on-a-link', from: box, to: some, kind: 'moderates' })
    const theory = { ...whole, elements, links: new Map([...whole.links, [onLink.id, onLink]]) }
    const layout = placeTheory(theory, plainSizer)
    const quick = quickRoutes(theory, layout, sizer)
    expect([...quick.keys()]).toEqual([...routeLinks(theory, layout, undefined, sizer).keys()])
    expect(quick.has(onLink.id)).toBe(quick.has(some))
    expect(quick.size).toBeGreaterThan(20)
  }
})
