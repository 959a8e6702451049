import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { anElement, aTheory, type Id } from '../model/index.js'
import { createUndo } from './create-undo.js'
import { documentOf } from './document-of.js'
import { readTheory } from './read-theory.js'
import { TheoryDocument } from './theory-document.js'

const START = aTheory({ elements: ['a', 'b'].map((id) => anElement({ id, type: 'note', label: { en: 'xyz' } })) })

interface Step {
  readonly what:
    | 'ana makes'
    | 'ana types'
    | 'ana tags'
    | 'ana undoes'
    | 'ana redoes'
    | 'ben types'
    | 'ben moves'
    | 'ben tags'
  readonly n: number
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    'ana makes',
    'ana types',
    'ana tags',
    'ana undoes',
    'ana redoes',
    'ben types',
    'ben moves',
    'ben tags',
  ),
  n: fc.nat(50),
})

test('[D20, D22, D23] whatever Ana undoes and redoes, all that Ben did stays', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const [ana, ben] = together()
      const undo = createUndo(ana)
      const bens = new Map<Id, BensWork>()
      for (const [at, { what, n }] of steps.entries()) {
        const ids = [...readTheory(ben.doc).elements.keys()]
        const id = ids[n % ids.length]
        if (id === undefined) continue
        const work = bens.get(id) ?? { letters: 0, position: null, tagged: false }
        if (what === 'ana makes') ana.create('elements', anElement({ id: `made ${at}`, type: 'note' }))
        if (what === 'ana types') type(ana, id, n, 'A')
        if (what === 'ana tags') ana.changeThing('elements', id, { tags: [...(tagsOf(ana, id) ?? []), `ana ${at}`] })
        if (what === 'ana undoes') undo.undo()
        if (what === 'ana redoes') undo.redo()
        if (what === 'ben types') {
          type(ben, id, n, 'B')
          bens.set(id, { ...work, letters: work.letters + 1 })
        }
        if (what === 'ben moves') {
          ben.changeThing('elements', id, { position: [n, n] })
          bens.set(id, { ...work, position: n })
        }
        if (what === 'ben tags') {
          ben.changeThing('elements', id, { tags: [...(tagsOf(ben, id) ?? []), 'ben'] })
          bens.set(id, { ...work, tagged: true })
        }
        for (const doc of [ana.doc, ben.doc]) expectKept(doc, bens)
      }
      expect(readTheory(ana.doc)).toEqual(readTheory(ben.doc))
    }),
    // Prints seed and path when it fails.
    { numRuns: 150 },
  )
}, 60_000)

/** What Ben did to one box. */
interface BensWork {
  readonly letters: number
  readonly position: number | null
  readonly tagged: boolean
}

function expectKept(doc: Y.Doc, bens: ReadonlyMap<Id, BensWork>): void {
  const { elements } = readTheory(doc)
  for (const [id, { letters, position, tagged }] of bens) {
    const element = elements.get(id)
    expect((element?.label.en ?? '').split('B').length - 1, `Ben's letters in ${id}`).toBe(letters)
    if (position !== null) expect(element?.position).toEqual([position, position])
    if (tagged) expect(element?.tags).toContain('ben')
  }
}

function type(document: TheoryDocument, id: Id, at: number, insert: string): void {
  document.splice({ kind: 'elements', id, field: 'label', language: 'en' }, { at: at % 4, remove: 0, insert })
}

function tagsOf(document: TheoryDocument, id: Id): readonly string[] | undefined {
  return document.thing('elements', id)?.tags
}

function together(): readonly [ana: TheoryDocument, ben: TheoryDocument] {
  const seed = Y.encodeStateAsUpdate(documentOf(START).doc)
  const docs = [new Y.Doc(), new Y.Doc()] as const
  for (const doc of docs) Y.applyUpdate(doc, seed)
  const [ana, ben] = docs
  ana.on('update', (update: Uint8Array) => Y.applyUpdate(ben, update))
  ben.on('update', (update: Uint8Array) => Y.applyUpdate(ana, update))
  return [new TheoryDocument(ana), new TheoryDocument(ben)]
}
