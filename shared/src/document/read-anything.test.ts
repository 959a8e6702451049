import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { aLink, anElement, anIndicator, aTheory, detailsSchema, THING_KINDS } from '../model/index.js'
import { documentOf } from './document-of.js'
import { thingSchemas } from './fields.js'
import { observeTheory } from './observe-theory.js'
import { readTheory } from './read-theory.js'
import { storable } from './storable.js'

const START = aTheory({
  elements: ['a', 'b'].map((id) => anElement({ id, type: 'note' })),
  links: [aLink({ id: 'l', from: 'a', to: 'b' })],
  indicators: [anIndicator({ id: 'i', on: ['a'] })],
})

const FIELDS = [
  ...Object.keys(detailsSchema.shape),
  ...THING_KINDS.flatMap((kind) => Object.keys(thingSchemas[kind].shape)),
]

const write = fc.record({
  root: fc.constantFrom('theory', ...THING_KINDS),
  id: fc.constantFrom('a', 'b', 'l', 'i', '__proto__', ''),
  key: fc.oneof(
    fc.constantFrom(...FIELDS, 'schema', '__proto__', 'label:', ':en'),
    fc.constantFrom(...FIELDS).map((field) => `${field}:en`),
  ),
  value: fc.oneof(
    fc.jsonValue().map(storable),
    fc.constantFrom(Number.NaN, undefined, 7n, { size: 7n }, new Uint8Array(2)),
  ),
  as: fc.constantFrom('value', 'text', 'map', 'list', 'thing'),
})

test('[D2, D16] whatever anybody writes, the theory is read, valid, and observed as it is read', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 30 }), (writes) => {
      const { doc } = documentOf(START)
      const live = observeTheory(doc, { onChange: () => {} })
      for (const { root, id, key, value, as } of writes) {
        const things = doc.getMap(root)
        const thing = things.get(id)
        const content = contentOf(as, value)
        if (as === 'thing' || root === 'theory') things.set(root === 'theory' ? key : id, content)
        else if (thing instanceof Y.Map) thing.set(key, content)
      }
      const theory = readTheory(doc)
      expect(live.theory()).toEqual(theory)
      expect(detailsSchema.safeParse(theory.details).success).toBe(true)
      for (const kind of THING_KINDS)
        for (const thing of theory[kind].values()) expect(thingSchemas[kind].safeParse(thing).error).toBeUndefined()
      expect(() => JSON.stringify([theory.details, ...theory.elements.values()])).not.toThrow()
      live.stop()
    }),
    { numRuns: 300 },
  )
})

function contentOf(as: string, value: unknown): unknown {
  if (as === 'text') return new Y.Text('words')
  if (as === 'map') return new Y.Map([['a', value]])
  if (as === 'list') return Y.Array.from(['words'])
  return as === 'thing' ? new Y.Map() : value
}
