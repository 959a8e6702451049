import { join } from 'node:path'
import { ROOT } from '../../scripts/build.mjs'

/** A graph as a Throughline file: each column a band, each box where the graph has it along its band. */
export async function theoryFile(graph) {
  const shared = (folder) => import(join(ROOT, `shared/dist/${folder}/index.js`))
  const { aBand, aLink, anElement, aTheory } = await shared('model')
  const { writeJson } = await shared('formats')
  const order = (at) => `a${at.toString(36).padStart(4, '0')}1`
  const theory = aTheory({
    details: { title: { en: `Bench ${graph.name}` } },
    bands: Array.from({ length: graph.columns }, (_, at) =>
      aBand({ id: `b${at}`, label: { en: `Band ${at + 1}` }, order: order(at) }),
    ),
    elements: graph.boxes.map(({ id, column, y, label }, at) =>
      anElement({ id, type: 'outcome', label: { en: label }, band: `b${column}`, position: [0, y], order: order(at) }),
    ),
    links: graph.links.map(({ id, from, to }) => aLink({ id, from, to })),
  })
  return writeJson(theory)
}
