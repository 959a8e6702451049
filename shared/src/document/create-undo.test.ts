import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { aBand, aLink, anElement, aTheory } from '../model/index.js'
import { createUndo, TYPING_PAUSE_MS } from './create-undo.js'
import { documentOf } from './document-of.js'
import { readTheory } from './read-theory.js'
import { TheoryDocument } from './theory-document.js'

const start = aTheory({
  bands: [aBand({ id: 'in' }), aBand({ id: 'out' })],
  elements: [
    anElement({ id: 'a', type: 'output', band: 'in', label: { en: 'books' } }),
    anElement({ id: 'b', type: 'impact' }),
  ],
})
const label = (id: string, language = 'en') => ({ kind: 'elements', id, field: 'label', language }) as const

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('[D20] undo takes back one’s own step and leaves what the other did', () => {
  const { ana, ben, undo } = together()
  ana.changeThing('elements', 'a', { type: 'impact' })
  ben.changeThing('elements', 'b', { type: 'risk' })
  ben.setText(label('a'), 'new books')
  expect(undo.undo()).toBe('done')
  expect(readTheory(ben.doc).elements.get('a')).toMatchObject({ type: 'output', label: { en: 'new books' } })
  expect(readTheory(ben.doc).elements.get('b')?.type).toBe('risk')
  expect(undo.undo()).toBe('nothing')
  expect(undo.redo()).toBe('done')
  expect(readTheory(ben.doc).elements.get('a')?.type).toBe('impact')
})

test('[D20] a field that the other has set since stays as they set it', () => {
  const { ana, ben, undo } = together()
  ana.changeThing('elements', 'a', { position: [1, 1] })
  ben.changeThing('elements', 'a', { position: [9, 9] })
  undo.undo()
  expect(readTheory(ana.doc).elements.get('a')?.position).toEqual([9, 9])
})

test('[D20] undo works after the connection was away', () => {
  const { ana, ben, undo, disconnect } = together()
  ana.changeThing('elements', 'a', { type: 'impact' })
  const reconnect = disconnect()
  ben.setText(label('a'), 'more books')
  ana.changeThing('elements', 'b', { type: 'note' })
  reconnect()
  expect([undo.undo(), undo.undo(), undo.undo()]).toEqual(['done', 'done', 'nothing'])
  expect(readTheory(ben.doc).elements.get('a')).toMatchObject({ type: 'output', label: { en: 'more books' } })
  expect(readTheory(ben.doc)).toEqual(readTheory(ana.doc))
})

test('[D21] letters typed quickly in one text are one step', () => {
  const { ana, undo } = together()
  for (const letter of 'new ') ana.splice(label('a'), { at: 0, remove: 0, insert: letter })
  undo.undo()
  expect(ana.read().elements.get('a')?.label).toEqual({ en: 'books' })
})

test('[D21] a pause, another text, or another change begins a new step', () => {
  const { ana, undo } = together()
  const type = (id: string, insert: string) => ana.splice(label(id), { at: 0, remove: 0, insert })
  type('a', '1')
  vi.advanceTimersByTime(TYPING_PAUSE_MS + 1)
  type('a', '2')
  type('b', '3')
  ana.changeThing('elements', 'a', { type: 'note' })
  ana.changeThing('elements', 'b', { type: 'note' })
  type('b', '4')
  for (let steps = 0; steps < 6; steps += 1) expect(undo.undo()).toBe('done')
  expect(undo.undo()).toBe('nothing')
  expect(ana.read()).toEqual(start)
})

test('[D21] changes made within one change are one step', () => {
  const { ana, undo } = together()
  ana.change(() => {
    ana.create('elements', anElement({ id: 'c', type: 'note' }))
    ana.setText(label('c'), 'Why?')
  })
  ana.setText(label('c'), 'Why not?')
  undo.undo()
  expect(ana.read().elements.get('c')?.label).toEqual({ en: 'Why?' })
  undo.undo()
  expect(ana.read()).toEqual(start)
})

test('[D22] a box in which somebody else has typed is not undone; the step before it is next', () => {
  const { ana, ben, undo } = together()
  ana.changeThing('elements', 'a', { type: 'impact' })
  ana.create('elements', anElement({ id: 'c', type: 'note' }))
  ben.setText(label('c'), 'mine')
  expect(undo.undo()).toBe('others-worked-here')
  expect(readTheory(ana.doc).elements.get('c')?.label).toEqual({ en: 'mine' })
  expect(undo.undo()).toBe('done')
  expect(readTheory(ana.doc).elements.get('a')?.type).toBe('output')
})

test.each([
  ['moved it', (ben: TheoryDocument) => ben.changeThing('elements', 'c', { position: [4, 4] })],
  ['tagged it', (ben: TheoryDocument) => ben.changeThing('elements', 'c', { tags: ['x'] })],
  ['linked it', (ben: TheoryDocument) => ben.create('links', aLink({ id: 'l', from: 'a', to: 'c' }))],
])('[D22] a box is not undone after somebody else has %s', (_what, work) => {
  const { ana, ben, undo } = together()
  ana.create('elements', anElement({ id: 'c', type: 'note' }))
  work(ben)
  const before = readTheory(ben.doc)
  expect(undo.undo()).toBe('others-worked-here')
  expect(readTheory(ben.doc)).toEqual(before)
})

test('[D22] a band in which somebody else has put a box is not undone', () => {
  const { ana, ben, undo } = together()
  ana.create('bands', aBand({ id: 'mid' }))
  ben.changeThing('elements', 'b', { band: 'mid' })
  expect(undo.undo()).toBe('others-worked-here')
  expect(readTheory(ben.doc).elements.get('b')?.band).toBe('mid')
})

test('[D22] one’s own later work is no hindrance', () => {
  const { ana, undo } = together()
  ana.create('elements', anElement({ id: 'c', type: 'note' }))
  ana.setText(label('c'), 'x')
  ana.create('links', aLink({ id: 'l', from: 'a', to: 'c' }))
  expect([undo.undo(), undo.undo(), undo.undo()]).toEqual(['done', 'done', 'done'])
  expect(ana.read()).toEqual(start)
  expect([undo.redo(), undo.redo(), undo.redo()]).toEqual(['done', 'done', 'done'])
  expect(ana.read().links.has('l')).toBe(true)
  expect(ana.read().elements.get('c')?.label).toEqual({ en: 'x' })
})

test('[D22] a box that was deleted and brought back still holds what somebody else wrote in it', () => {
  const { ana, ben, undo } = together()
  ana.create('elements', anElement({ id: 'c', type: 'note' }))
  ben.setText(label('c'), 'mine')
  ana.remove('elements', 'c')
  expect(undo.undo()).toBe('done')
  expect(undo.undo()).toBe('others-worked-here')
  expect(readTheory(ben.doc).elements.get('c')?.label).toEqual({ en: 'mine' })
})

test('[D23] a text that somebody else has typed in keeps their letters', () => {
  const { ana, ben, undo } = together()
  ana.setText(label('a', 'cy'), 'llyfrau')
  ben.splice(label('a', 'cy'), { at: 7, remove: 0, insert: ' newydd' })
  expect(undo.undo()).toBe('done')
  expect(readTheory(ben.doc).elements.get('a')?.label).toEqual({ en: 'books', cy: ' newydd' })
})

test('[D24] undoing a deletion brings back what others wrote; redoing it deletes again', () => {
  const { ana, ben, undo } = together()
  ben.setText(label('a'), 'good books')
  ana.change(() => {
    ana.remove('elements', 'a')
    ana.remove('bands', 'in')
  })
  expect(readTheory(ben.doc).elements.has('a')).toBe(false)
  expect(undo.undo()).toBe('done')
  expect(readTheory(ben.doc).elements.get('a')).toMatchObject({ band: 'in', label: { en: 'good books' } })
  expect(undo.redo()).toBe('done')
  expect(readTheory(ben.doc).elements.has('a')).toBe(false)
})

test('[D24] what somebody else has put into what came back is not deleted again by redo', () => {
  const { ana, ben, undo } = together()
  ana.remove('elements', 'a')
  undo.undo()
  ben.setText(label('a'), 'good books')
  expect(undo.redo()).toBe('others-worked-here')
  expect(readTheory(ben.doc).elements.get('a')?.label).toEqual({ en: 'good books' })
})

test('[D20] what can be undone is told when it changes', () => {
  const { ana, undo } = together()
  const told = vi.fn()
  undo.onChange(told)
  expect([undo.canUndo(), undo.canRedo()]).toEqual([false, false])
  ana.changeThing('elements', 'a', { type: 'impact' })
  expect(told).toHaveBeenCalled()
  expect([undo.canUndo(), undo.canRedo()]).toEqual([true, false])
  undo.undo()
  expect([undo.canUndo(), undo.canRedo()]).toEqual([false, true])
})

/** Ana, who can undo, and Ben, joined so that each has at once what the other does. */
function together() {
  const seed = documentOf(start)
  const [ana, ben] = [copyOf(seed.doc), copyOf(seed.doc)]
  let connected = true
  const join = (from: Y.Doc, to: Y.Doc) =>
    from.on('update', (update: Uint8Array) => {
      if (connected) Y.applyUpdate(to, update)
    })
  join(ana.doc, ben.doc)
  join(ben.doc, ana.doc)
  function disconnect(): () => void {
    connected = false
    return () => {
      connected = true
      Y.applyUpdate(ana.doc, Y.encodeStateAsUpdate(ben.doc))
      Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(ana.doc))
    }
  }
  return { ana, ben, undo: createUndo(ana), disconnect }
}

function copyOf(doc: Y.Doc): TheoryDocument {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return new TheoryDocument(copy)
}
