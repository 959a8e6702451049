import * as commands from '@throughline/shared/commands'
import { createUndo, observeTheory, readTheory, seedTheory, TheoryDocument } from '@throughline/shared/document'
import { fragmentOf } from '@throughline/shared/graph'
import {
  aBand,
  aLink,
  anAssumption,
  anElement,
  anIndicator,
  aTheory,
  ELEMENT_TYPES,
  type Id,
  LINK_KINDS,
  THING_KINDS,
  type Theory,
} from '@throughline/shared/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

const PEOPLE = 4
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** What one person does next; numbers pick among what there is. */
interface Step {
  readonly who: number
  readonly what: number
  readonly a: number
  readonly b: number
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(PEOPLE - 1),
  what: fc.nat(19),
  a: fc.nat(997),
  b: fc.nat(991),
})

const START = aTheory({
  bands: ['in', 'out'].map((id, n) => aBand({ id, order: `a${n}`, types: ['output'] })),
  elements: ['a', 'b', 'c'].map((id) => anElement({ id, type: 'output', band: 'in', label: { en: id } })),
  links: [aLink({ id: 'ab', from: 'a', to: 'b' }), aLink({ id: 'm', from: 'c', to: 'ab', kind: 'moderates' })],
  indicators: [anIndicator({ id: 'i', on: ['a', 'b'] })],
  assumptions: [anAssumption({ id: 's', on: ['ab'] })],
})

test(`[D5, D6, D9, D12] people who change anything, meet late and out of order, end with one theory (SEED=${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 70 }), (steps) => {
      const people = Array.from({ length: PEOPLE }, meet)
      for (const each of steps) {
        const person = people[each.who]
        if (person === undefined) continue
        act(person, each, people)
        expectTrue(person)
      }
      for (const person of people) for (const other of people) sync(person, other)
      for (const person of people) expectTrue(person)
      const [first] = people
      for (const person of people) expect(written(person.live.theory())).toBe(written(first?.live.theory()))
      for (const person of people) person.live.stop()
    }),
    { seed: SEED, numRuns: 60 },
  )
}, 60_000)

interface Person {
  readonly document: TheoryDocument
  readonly live: ReturnType<typeof observeTheory>
  readonly undo: ReturnType<typeof createUndo>
  /** What this person has sent and nobody has been given yet. */
  readonly sent: Uint8Array[]
}

function meet(): Person {
  const doc = new Y.Doc()
  const seed = new Y.Doc()
  seed.clientID = 1
  seedTheory(seed, START)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed))
  const document = new TheoryDocument(doc)
  const sent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'wire') sent.push(update)
  })
  // Nothing is applied before it is flushed, as between two frames.
  const live = observeTheory(doc, { onChange: () => {}, schedule: () => {} })
  return { document, live, undo: createUndo(document), sent }
}

function act(person: Person, { what, a, b }: Step, people: readonly Person[]): void {
  const { document, undo } = person
  const theory = document.read()
  const one = pick([...theory.elements.keys()], a)
  const other = pick([...theory.elements.keys(), ...theory.links.keys()], b)
  const link = pick([...theory.links.keys()], a)
  const band = pick([...theory.bands.keys()], b) ?? null
  const run: (() => void)[] = [
    () => commands.addElement(document, { type: pick(ELEMENT_TYPES, a) ?? 'note', band, label: { en: `n${b}` } }),
    () =>
      one !== undefined && commands.growElement(document, { from: one, direction: a % 2 === 0 ? 'next' : 'previous' }),
    () =>
      one !== undefined && other !== undefined && commands.addLink(document, { from: one, to: other, kind: kind(b) }),
    () => link !== undefined && commands.changeLink(document, { ids: [link], kind: kind(b), uncertain: a % 2 === 0 }),
    () => link !== undefined && commands.reverseLink(document, { id: link }),
    () => one !== undefined && commands.deleteThings(document, { ids: [one] }),
    () => commands.deleteThings(document, { ids: [pick(everything(theory), a * b) ?? ''] }),
    () => one !== undefined && commands.moveElements(document, { moves: [{ id: one, band, position: [a, b] }] }),
    () => one !== undefined && commands.changeElement(document, { ids: [one], tags: [`t${b % 3}`, `t${a % 3}`], band }),
    () => one !== undefined && type(document, one, `w${b} `),
    () => commands.addBand(document, { ...(band === null ? {} : { after: band }), types: ['outcome'], term: 'short' }),
    () => band !== null && commands.moveBand(document, { id: band, before: pick([...theory.bands.keys()], a) ?? null }),
    () => commands.addGroup(document, { members: [...theory.elements.keys()].filter((_, n) => n % 3 === a % 3) }),
    () =>
      commands.pasteTheory(document, {
        fragment: fragmentOf(theory, one === undefined ? [] : [one, other ?? one]),
        at: [a, b],
      }),
    () => commands.changeRecord(document, { kind: 'indicators', id: 'i', fields: { on: [one ?? 'a'], unit: `u${a}` } }),
    () => commands.changeDetails(document, { owners: [`o${a % 4}`, `o${b % 4}`], ceiling: band }),
    () => undo.undo(),
    () => undo.redo(),
    () => deliver(person, pick(people, a), b),
    () => sync(person, pick(people, a) ?? person),
  ]
  run[what]?.()
}

function type(document: TheoryDocument, id: Id, insert: string): void {
  commands.editText(document, { kind: 'elements', id, field: 'label', language: 'en', at: 1, remove: 1, insert })
}

/** One message arrives: not always the oldest, and sometimes twice. */
function deliver(from: Person, to: Person | undefined, n: number): void {
  const update = pick(from.sent, n)
  if (update === undefined || to === undefined || to === from) return
  Y.applyUpdate(to.document.doc, update, 'wire')
  if (n % 3 === 0) Y.applyUpdate(to.document.doc, update, 'wire')
}

function sync(from: Person, to: Person): void {
  const missing = Y.encodeStateAsUpdate(from.document.doc, Y.encodeStateVector(to.document.doc))
  Y.applyUpdate(to.document.doc, missing, 'wire')
}

/** What is observed is what is read, and nothing in it dangles. */
function expectTrue({ document, live }: Person): void {
  live.flush()
  const theory = readTheory(document.doc)
  expect(written(live.theory())).toBe(written(theory))
  expectNothingDangles(theory)
}

function expectNothingDangles({ elements, links, bands, groups }: Theory): void {
  const isBox = (id: Id) => elements.has(id) || groups.has(id)
  for (const { from, to, kind } of links.values()) {
    expect(isBox(from) && (isBox(to) || (kind === 'moderates' && links.has(to)))).toBe(true)
  }
  for (const { band, group } of elements.values()) {
    expect(band === null || bands.has(band)).toBe(true)
    expect(group === null || groups.has(group)).toBe(true)
  }
}

/** The whole theory, order included. */
function written(theory: Theory | undefined): string {
  return JSON.stringify(theory, (_key, value: unknown) => (value instanceof Map ? [...value] : value))
}

function everything(theory: Theory): readonly Id[] {
  return THING_KINDS.flatMap((kind) => [...theory[kind].keys()])
}

function kind(n: number) {
  return pick(LINK_KINDS, n) ?? 'leads-to'
}

function pick<T>(things: readonly T[], n: number): T | undefined {
  return things[n % things.length]
}
