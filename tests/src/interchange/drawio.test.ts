import { writeFile } from '@throughline/server/dist/pictures/index.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserAtHand } from '../support/browser.js'
import { asText, drawnTheories } from '../support/drawn-theories.js'

const theories = drawnTheories()
let page: Page

beforeAll(async () => {
  page = await (await browserAtHand()).newPage()
})
afterAll(() => page.close())

/** What a browser's XML parser finds in a draw.io file, and what is wrong with how its cells refer to each other. */
function judged(source: string) {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml')
    const cells = [...file.querySelectorAll('mxGraphModel > root > *')].map((outer) => {
      const cell = outer.tagName === 'mxCell' ? outer : outer.querySelector('mxCell')
      const read = (name: string) => cell?.getAttribute(name) ?? null
      return {
        id: outer.getAttribute('id'),
        isVertex: read('vertex') === '1',
        isEdge: read('edge') === '1',
        ends: [read('source'), read('target')],
        parent: read('parent'),
        hasGeometry: cell?.querySelector('mxGeometry[as=geometry]') !== null,
        is: outer.getAttribute('throughline-is'),
      }
    })
    const ids = cells.map(({ id }) => id)
    const earlier = (index: number) => ids.slice(0, index)
    return {
      error: file.querySelector('parsererror')?.textContent ?? null,
      root: file.documentElement.tagName,
      beginsAsUsual: cells[0]?.id === '0' && cells[1]?.id === '1' && cells[1].parent === '0',
      doubles: ids.filter((id, index) => id === null || ids.indexOf(id) !== index),
      looseEdges: cells.filter(({ isEdge, ends }) => isEdge && !ends.every((end) => ids.includes(end))),
      orphans: cells.filter(({ parent }, index) => index > 1 && !earlier(index).includes(parent)),
      shapeless: cells.filter(({ isVertex, isEdge, hasGeometry }) => (isVertex || isEdge) && !hasGeometry),
      boxes: cells.filter(({ is }) => is === 'box').length,
      links: cells.filter(({ is }) => is === 'link').length,
    }
  }, source)
}

test.each([...theories])(
  'the draw.io file of %s is whole: every line is attached at both ends',
  async (_name, theory) => {
    const shown = [...theory.elements.values()].filter(({ within }) => within === null)
    const { links, ...found } = await judged(asText(await writeFile('drawio', theory)))
    expect(found).toEqual({
      error: null,
      root: 'mxfile',
      beginsAsUsual: true,
      doubles: [],
      looseEdges: [],
      orphans: [],
      shapeless: [],
      boxes: shown.length,
    })
    expect(links).toBeGreaterThan(0)
  },
)
