import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { asText, drawnTheories } from '../support/drawn-theories.js'

const theories = drawnTheories()

// The specification of JSON Canvas 1.0 (jsoncanvas.org/spec/1.0), attribute by attribute.
const integer = z.number().check(z.refine((value) => Number.isInteger(value)))
const colour = z.optional(z.string().check(z.regex(/^(#[0-9a-f]{6}|[1-6])$/i)))
const generic = { id: z.string(), x: integer, y: integer, width: integer, height: integer, color: colour }
const node = z.discriminatedUnion('type', [
  z.object({ ...generic, type: z.literal('text'), text: z.string() }),
  z.object({ ...generic, type: z.literal('group'), label: z.optional(z.string()) }),
])
const side = z.optional(z.enum(['top', 'right', 'bottom', 'left']))
const end = z.optional(z.enum(['none', 'arrow']))
const edge = z.object({
  id: z.string(),
  fromNode: z.string(),
  fromSide: side,
  fromEnd: end,
  toNode: z.string(),
  toSide: side,
  toEnd: end,
  color: colour,
  label: z.optional(z.string()),
})
const canvas = z.object({ nodes: z.array(node), edges: z.array(edge) })

test.each([...theories])('the canvas of %s is what the specification says', async (_name, theory) => {
  const { nodes, edges } = canvas.parse(JSON.parse(asText(await writeFile('canvas', theory))))
  const ids = nodes.map(({ id }) => id)
  expect(new Set([...ids, ...edges.map(({ id }) => id)]).size).toBe(ids.length + edges.length)
  expect(edges.filter(({ fromNode, toNode }) => !ids.includes(fromNode) || !ids.includes(toNode))).toEqual([])
  const shown = [...theory.elements.values()].filter(({ within }) => within === null)
  expect(nodes.filter(({ type }) => type === 'text')).toHaveLength(shown.length)
  // What stands below comes first: groups before the cards in them.
  const last = nodes.findLastIndex(({ type }) => type === 'group')
  expect(nodes.findIndex(({ type }) => type === 'text')).toBeGreaterThan(last)
})
