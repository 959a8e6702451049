import { placeTheory, routeLinks } from '../../../shared/dist/layout/index.js'
import { aBand, aLink, anElement, aTheory } from '../../../shared/dist/model/index.js'

export const ours = {
  name: 'throughline',
  ready: () => true,
  layout(graph, previous) {
    const theory = theoryOf(graph)
    return { boxes: place(graph, theory, previous).boxes }
  },
  routed(graph, previous) {
    const theory = theoryOf(graph)
    const layout = place(graph, theory, previous?.layout)
    const found = routeLinks(theory, layout, previous)
    const routes = new Map([...found].map(([id, { points }]) => [id, points]))
    return { boxes: layout.boxes, routes, kept: { layout, routes: found } }
  },
}

export function place(graph, theory = theoryOf(graph), previous = undefined) {
  const sizes = new Map(graph.boxes.map(({ id, width, height }) => [id, { width, height }]))
  return placeTheory(theory, ({ id }) => sizes.get(id) ?? { width: 180, height: 64 }, previous)
}

const theories = new WeakMap()

/** A graph as a theory: a band for each column. */
export function theoryOf(graph) {
  const known = theories.get(graph)
  if (known) return known
  const theory = aTheory({
    bands: Array.from({ length: graph.columns }, (_, index) =>
      aBand({ id: `b${index}`, order: `a${String(index).padStart(3, '0')}`, size: 180 }),
    ),
    elements: graph.boxes.map(({ id, column }) => anElement({ id, type: 'outcome', band: `b${column}` })),
    links: graph.links.map((link) => aLink(link)),
  })
  theories.set(graph, theory)
  return theory
}
