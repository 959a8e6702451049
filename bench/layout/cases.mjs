import { readdirSync, readFileSync } from 'node:fs'
import { createNodeMeasure } from '../../server/dist/pictures/index.js'
import { readFile } from '../../shared/dist/formats/index.js'
import { inOrder } from '../../shared/dist/model/index.js'
import { boxSizer, wordsIn } from '../../shared/dist/scene/index.js'

const FOLDER = new URL('../../tests/cases/', import.meta.url)
const measure = createNodeMeasure()

/** The public cases as graphs: what stands in their columns, as large as its words need. */
export function caseGraphs() {
  return caseTheories().map(({ name, theory }) => {
    const sizer = boxSizer(theory, measure, wordsIn('en'))
    const columns = inOrder(theory.bands.values()).filter(({ placement }) => placement === 'main')
    const columnOf = new Map(columns.map(({ id }, column) => [id, column]))
    const boxes = [...theory.elements.values()].flatMap((element) => {
      const column = columnOf.get(element.band)
      if (column === undefined) return []
      return [{ id: element.id, column, ...sizer(element, { minWidth: 180, maxWidth: 180 }) }]
    })
    const there = new Set(boxes.map(({ id }) => id))
    const links = [...theory.links.values()]
      .filter(({ from, to }) => there.has(from) && there.has(to))
      .map(({ id, from, to }) => ({ id, from, to }))
    return { name, columns: columns.length, boxes, links, edit: editOf(boxes, columns.length) }
  })
}

export function caseTheories() {
  return readdirSync(FOLDER).flatMap((file) => {
    const read = file.endsWith('.json') ? readFile(readFileSync(new URL(file, FOLDER)), file) : null
    return read?.ok ? [{ name: file.replace('.json', ''), theory: read.theory }] : []
  })
}

/** A new box between the first two that are two columns apart. */
function editOf(boxes, columns) {
  const at = columns >> 1
  const [from, to] = [at - 1, at + 1].map((column) => boxes.find((box) => box.column === column))
  return {
    boxes: [{ id: 'new', column: at, width: 180, height: 64 }],
    links: [from && { id: 'enew1', from: from.id, to: 'new' }, to && { id: 'enew2', from: 'new', to: to.id }].filter(
      Boolean,
    ),
  }
}
