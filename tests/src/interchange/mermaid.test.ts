import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { readFile } from '@throughline/shared/formats'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserAtHand } from '../support/browser.js'
import { AWKWARD_LABELS, asText, drawnTheories, randomTheories } from '../support/drawn-theories.js'

const theories = drawnTheories()
const judges = createRequire(fileURLToPath(new URL('../../judges/package.json', import.meta.url)))
let page: Page

beforeAll(async () => {
  page = await (await browserAtHand()).newPage()
  await page.setContent('<!doctype html><title>Mermaid</title>')
  await page.addScriptTag({ path: judges.resolve('mermaid/dist/mermaid.min.js') })
})
afterAll(() => page.close())

/** What Mermaid itself makes of a flowchart: its nodes, its edges, its frames. Throws where it finds fault. */
function judged(source: string): Promise<{ nodes: number; edges: number; frames: number }> {
  return page.evaluate(async (text) => {
    const { mermaid } = window as unknown as { mermaid: Mermaid }
    // A page must allow for as many: by itself Mermaid draws 500 arrows.
    mermaid.initialize({ startOnLoad: false, maxEdges: 2000, maxTextSize: 1_000_000 })
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
    const frames = new Set(db.getSubGraphs().map(({ id }) => id))
    const nodes = [...db.getVertices().keys()].filter((id) => !frames.has(id)).length
    return { nodes, edges: db.getEdges().length, frames: frames.size }
  }, source)
}

interface Mermaid {
  initialize(options: object): void
  render(id: string, text: string): Promise<{ svg: string }>
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      readonly db: {
        getVertices(): Map<string, unknown>
        getEdges(): readonly unknown[]
        getSubGraphs(): readonly { readonly id: string }[]
      }
    }>
  }
}

test.each([...theories])('Mermaid reads our flowchart of %s as we do', async (_name, theory) => {
  const source = asText(await writeFile('mermaid', theory))
  const opened = await readFile(Buffer.from(source), 'figure.mmd')
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const { elements, links, bands, groups } = opened.theory
  expect(await judged(source)).toEqual({ nodes: elements.size, edges: links.size, frames: bands.size + groups.size })
})

test('Mermaid reads the flowcharts of 50 theories made at random as we do', async () => {
  for (const [index, theory] of randomTheories(50).entries()) {
    const source = asText(await writeFile('mermaid', theory))
    const opened = await readFile(Buffer.from(source), 'figure.mmd')
    if (!opened.ok) throw new Error(`${index}: ${JSON.stringify(opened.problems)}`)
    const { elements, links, bands, groups } = opened.theory
    const ours = { nodes: elements.size, edges: links.size, frames: bands.size + groups.size }
    expect([index, await judged(source)]).toEqual([index, ours])
  }
})

test('Mermaid shows labels as they were written: no markup, no Markdown, no link is made of them', async () => {
  const theory = theories.get('awkward labels')
  if (theory === undefined) throw new Error('there is no such theory')
  const source = asText(await writeFile('mermaid', theory))
  const shown = await page.evaluate(async (text) => {
    const { mermaid } = window as unknown as { mermaid: Mermaid }
    mermaid.initialize({ startOnLoad: false, flowchart: { htmlLabels: true } })
    const { svg } = await mermaid.render('figure', text)
    document.body.innerHTML = svg
    return {
      labels: [...document.querySelectorAll('.node .nodeLabel')].map((label) =>
        label.innerHTML.replaceAll('<br>', ' '),
      ),
      made: document.querySelectorAll('.label a, .label img, .label script, .label b, .label strong, .label em').length,
    }
  }, source)
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(shown.made).toBe(0)
  const words = shown.labels.map((label) => plain(label.replace(/<\/?p>/g, '')))
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  expect(words.sort()).toEqual(AWKWARD_LABELS.map((label) => escaped(plain(label))).sort())
})

test('the figure in a Markdown report is one that Mermaid draws, and opens again', async () => {
  for (const [name, theory] of theories) {
    const report = asText(await writeFile('markdown', theory))
    const source = /^```mermaid\n([\s\S]*?)^```$/m.exec(report)?.[1] ?? ''
    const { nodes } = await judged(source)
    expect([name, nodes]).toEqual([name, (await judged(asText(await writeFile('mermaid', theory)))).nodes])
    const opened = await readFile(Buffer.from(report), 'report.md')
    expect(opened.ok && opened.theory.elements.size).toBe(nodes)
  }
})
