import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { aLink, anElement, aTheory } from '../model/index.js'
import { carryOver } from './carry-over.js'
import { documentOf } from './document-of.js'
import { makeAnew } from './make-anew.js'
import { readTheory } from './read-theory.js'
import { type TextPlace, TheoryDocument } from './theory-document.js'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const EPOCH = 3_000_000_000
const label = (id: string, language = 'en'): TextPlace => ({ kind: 'elements', id, field: 'label', language })

/** A laptop with a copy of the old epoch, and the same document in the new one. */
function apart() {
  const start = documentOf(
    aTheory({
      elements: ['a', 'b', 'c'].map((id) =>
        anElement({ id, type: 'note', label: { en: 'one two three' }, tags: ['t'] }),
      ),
      links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
    }),
  )
  const last = Y.encodeStateAsUpdate(start.doc)
  const offline = new TheoryDocument(new Y.Doc())
  Y.applyUpdate(offline.doc, last)
  const present = new TheoryDocument(makeAnew(start.doc, EPOCH))
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(present.doc))
  return {
    offline,
    others: new TheoryDocument(other),
    carry() {
      const mine = new Y.Doc()
      Y.applyUpdate(mine, Y.encodeStateAsUpdate(other))
      const hasCarried = carryOver({ last, mine: Y.encodeStateAsUpdate(offline.doc), into: mine })
      Y.applyUpdate(other, Y.encodeStateAsUpdate(mine))
      return { hasCarried, theory: readTheory(other), doc: mine }
    },
  }
}

test('[D29] what was made, changed and deleted offline is made, changed and deleted', () => {
  const { offline, others, carry } = apart()
  offline.create(
    'elements',
    anElement({ id: 'new', type: 'activity', label: { en: 'Made offline' }, tags: ['z', 'a'] }),
  )
  offline.create('links', aLink({ id: 'na', from: 'new', to: 'a' }))
  offline.changeThing('elements', 'a', { position: [3, 4], tags: ['t', 'u'] })
  offline.changeDetails({ title: { en: 'Renamed' } })
  offline.remove('elements', 'c')
  others.create('elements', anElement({ id: 'theirs', type: 'note' }))
  others.changeThing('elements', 'a', { tags: ['t', 'v'] })
  const { theory, hasCarried } = carry()
  expect(hasCarried).toBe(true)
  expect([...theory.elements.keys()].sort()).toEqual(['a', 'b', 'new', 'theirs'])
  expect(theory.elements.get('new')).toMatchObject({ label: { en: 'Made offline' }, tags: ['z', 'a'] })
  expect(theory.links.get('na')).toMatchObject({ from: 'new', to: 'a' })
  expect(theory.elements.get('a')).toMatchObject({ position: [3, 4] })
  expect([...(theory.elements.get('a')?.tags ?? [])].sort()).toEqual(['t', 'u', 'v'])
  expect(theory.details.title).toEqual({ en: 'Renamed' })
})

test('[D29] letters typed offline go where they were typed, beside what others typed since', () => {
  const { offline, others, carry } = apart()
  offline.setText(label('a'), 'one very two four three')
  offline.splice(label('b'), { at: 4, remove: 4, insert: '' })
  others.splice(label('a'), { at: 0, remove: 0, insert: 'Zero ' })
  others.splice(label('a'), { at: 18, remove: 0, insert: ' five' })
  others.splice(label('b'), { at: 7, remove: 0, insert: 'fold' })
  const { theory } = carry()
  expect(theory.elements.get('a')?.label).toEqual({ en: 'Zero one very two four three five' })
  expect(theory.elements.get('b')?.label.en).toBe('one foldthree')
})

test('[D29] also where others have worked on both ends of a text, and where the text was begun by both', () => {
  const { offline, others, carry } = apart()
  offline.splice(label('a'), { at: 7, remove: 0, insert: ' and' })
  offline.setText(label('a', 'cy'), 'un')
  others.splice(label('a'), { at: 0, remove: 3, insert: 'ONE' })
  others.splice(label('a'), { at: 8, remove: 5, insert: 'THREE' })
  others.setText(label('a', 'cy'), 'dau ')
  expect(carry().theory.elements.get('a')?.label).toEqual({ en: 'ONE two and THREE', cy: 'dau un' })
})

test('[D29] of a deletion and an edit the deletion stays, whoever made it', () => {
  const { offline, others, carry } = apart()
  offline.setText(label('a'), 'changed')
  others.remove('elements', 'a')
  offline.remove('elements', 'b')
  others.setText(label('b'), 'changed')
  expect([...carry().theory.elements.keys()]).toEqual(['c'])
})

test('[D29] nothing done offline carries nothing, and what others did is left alone', () => {
  const { others, carry } = apart()
  others.setText(label('a'), 'theirs')
  const before = Y.encodeStateAsUpdate(others.doc)
  const { hasCarried } = carry()
  expect(hasCarried).toBe(false)
  expect(Y.encodeStateAsUpdate(others.doc)).toEqual(before)
})

describe(`[D29] many people, some in the old epoch (SEED=${SEED})`, () => {
  test.each(Array.from({ length: 40 }, (_, round) => [round]))('round %i', (round) => {
    const { below, pick } = numbers(SEED + round)
    const { offline, others, carry } = apart()
    const typed: { readonly id: string; readonly word: string }[] = []
    const made: string[] = []
    const gone = new Set<string>()
    const edit = (document: TheoryDocument, who: string) => {
      const id = pick(['a', 'b', 'c', ...made.filter((one) => one.startsWith(who))])
      const kind = below(10)
      if (kind < 6) {
        const word = `<${who}${typed.length}>`
        typed.push({ id, word })
        const length = document.thing('elements', id)?.label.en?.length ?? 0
        // Never into somebody's word.
        const at = pick([0, length])
        document.splice(label(id), { at, remove: 0, insert: word })
      } else if (kind < 7) document.changeThing('elements', id, { position: [below(99), below(99)] })
      else if (kind < 9) {
        const name = `${who}${made.length}`
        made.push(name)
        document.create('elements', anElement({ id: name, type: 'note', label: { en: name } }))
      } else if (below(3) === 0) {
        document.remove('elements', id)
        gone.add(id)
      }
    }
    for (let n = 0; n < 30; n += 1) {
      if (below(2) === 0) edit(offline, 'laptop')
      else edit(others, 'office')
    }
    const { theory, doc } = carry()
    expect(readTheory(doc)).toEqual(theory)
    for (const id of made) expect(theory.elements.has(id), `${id} was made`).toBe(!gone.has(id))
    for (const { id, word } of typed) {
      if (gone.has(id)) continue
      const words = theory.elements.get(id)?.label.en ?? ''
      expect(words.split(word), `${word} in ${words}`).toHaveLength(2)
    }
    for (const id of ['a', 'b', 'c']) {
      if (!gone.has(id)) expect(theory.elements.get(id)?.label.en).toContain('one two three')
    }
  })
})

function numbers(seed: number) {
  let state = seed * 2 + 1
  const below = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * n)
  }
  return {
    below,
    pick<T>(things: readonly T[]): T {
      const thing = things[below(things.length)]
      if (thing === undefined) throw new Error('nothing to pick from')
      return thing
    },
  }
}
