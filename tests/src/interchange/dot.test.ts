import { spawnSync } from 'node:child_process'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { asText, drawnTheories, randomTheories } from '../support/drawn-theories.js'
import { judgedFolder, judgement } from '../support/judges.js'

const folder = judgedFolder()
const theories = drawnTheories()

const graph = z.object({
  _subgraph_cnt: z.number(),
  objects: z.array(z.object({ _gvid: z.number(), label: z.optional(z.string()) })),
  edges: z.optional(z.array(z.object({ tail: z.number(), head: z.number(), throughline_kind: z.string() }))),
})

test.each([...theories])('Graphviz finds the same boxes and links in %s, and draws them', async (name, theory) => {
  const source = asText(await writeFile('dot', theory))
  const path = folder.put(`${name.replace(/\W/g, '-')}.gv`, source)
  const { _subgraph_cnt: frames, objects, edges = [] } = graph.parse(JSON.parse(judgement('dot', '-Tdot_json', path)))
  const shown = [...theory.elements.values()].filter(({ within }) => within === null)
  expect(objects.length - frames).toBe(shown.length)
  const kinds = [...theory.links.values()].filter(({ id }) => source.includes(`throughline_id="${id}"`))
  expect(edges.map(({ throughline_kind: kind }) => kind).sort()).toEqual(kinds.map(({ kind }) => kind).sort())
  expect(kinds.length).toBeGreaterThan(0)
  if (theory.elements.size < 100) expect(judgement('dot', '-Tsvg', path)).toContain('</svg>')
})

test('Graphviz has nothing to say against 50 theories made at random', async () => {
  for (const [index, theory] of randomTheories(50).entries()) {
    const path = folder.put(`random-${index}.gv`, asText(await writeFile('dot', theory)))
    const { status, stderr } = spawnSync('dot', ['-Tcanon', '-o/dev/null', path], { encoding: 'utf8' })
    expect([index, status, stderr]).toEqual([index, 0, ''])
  }
})
