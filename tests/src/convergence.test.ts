import {
  addBand,
  addElement,
  addLink,
  changeElement,
  deleteThings,
  editText,
  growElement,
  moveElements,
} from '@throughline/shared/commands'
import { readTheory, TheoryDocument } from '@throughline/shared/document'
import { ELEMENT_TYPES, type Id, LINK_KINDS } from '@throughline/shared/model'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDocument } from './support/documents.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'
import { connectClient, type WireClient } from './support/wire-client.js'

const SEEDS = Number(process.env.CONVERGENCE_SEEDS ?? 100)
const CLIENTS = 5
const STEPS = 40

let server: RunningServer

beforeAll(async () => {
  // The clients all come from one address and hurry more than people do.
  server = await startServer({ MAX_MESSAGES_PER_SECOND: '0', MAX_CONNECTIONS_PER_ADDRESS: '0' })
})
afterAll(() => server.stop())

interface Step {
  readonly who: number
  readonly what: number
  readonly a: number
  readonly b: number
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(CLIENTS - 1),
  what: fc.nat(11),
  a: fc.nat(1_000),
  b: fc.nat(1_000),
})

test(`five people and a bad network: all end with the same theory, also after a reload (${SEEDS} seeds)`, async () => {
  const first = Number(process.env.SEED ?? Date.now() % 1_000_000)
  for (let seed = first; seed < first + SEEDS; seed += 1) {
    const [steps = []] = fc.sample(fc.array(step, { minLength: STEPS, maxLength: STEPS }), { seed, numRuns: 1 })
    await play(steps).catch((error: unknown) => {
      throw new Error(`SEED=${seed} CONVERGENCE_SEEDS=1 repeats this`, { cause: error })
    })
  }
}, 300_000)

async function play(steps: readonly Step[]): Promise<void> {
  const id = await createDocument(server.url, { title: 'Convergence', template: 'kellogg' })
  const clients = Array.from({ length: CLIENTS }, () => connectClient(server.url, id))
  try {
    await Promise.all(clients.map((client) => client.synced()))
    for (const [n, one] of steps.entries()) {
      const client = clients[one.who]
      if (client !== undefined) perform(client, one)
      // Now and then the network gets a turn, so that what was sent meets what is being made.
      if (n % 4 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    for (const client of clients) client.provider.connect()
    await Promise.all(clients.map((client) => client.synced()))
    await Promise.all(clients.map((client) => client.saved()))
    const late = connectClient(server.url, id)
    clients.push(late)
    await late.synced()
    const wanted = () => snapshot(late)
    await until('all five and a newcomer hold the same theory', () => {
      const states = new Set(clients.map(snapshot))
      return states.size === 1
    })
    expectNoDanglingLinks(late)
    expect(wanted()).toContain('elements')
  } finally {
    for (const client of clients) client.close()
  }
}

function perform({ doc, provider }: WireClient, { what, a, b }: Step): void {
  const document = new TheoryDocument(doc, 'test')
  const theory = readTheory(doc)
  const elements = [...theory.elements.keys()].sort()
  const bands = [...theory.bands.keys()].sort()
  const one = pick(elements, a)
  const other = pick(elements, b)
  switch (what) {
    case 0:
    case 1:
      addElement(document, { type: pick(ELEMENT_TYPES, a) ?? 'outcome', band: pick(bands, b) ?? null })
      return
    case 2:
      if (one !== undefined) growElement(document, { from: one, direction: 'next' })
      return
    case 3:
    case 4:
      if (one !== undefined && other !== undefined)
        addLink(document, { from: one, to: other, kind: pick(LINK_KINDS, b) ?? 'leads-to' })
      return
    case 5:
      if (one !== undefined) deleteThings(document, { ids: [one] })
      return
    case 6:
      if (one !== undefined) moveElements(document, { moves: [{ id: one, position: [a, b] }] })
      return
    case 7:
      if (one !== undefined) {
        editText(document, {
          kind: 'elements',
          id: one,
          field: 'label',
          language: 'en',
          at: 0,
          remove: 0,
          insert: `w${a} `,
        })
      }
      return
    case 8:
      if (one !== undefined) changeElement(document, { ids: [one], tags: [`tag ${b % 3}`] })
      return
    case 9:
      addBand(document, { placement: 'main' })
      return
    case 10:
      provider.disconnect()
      return
    default:
      provider.connect()
  }
}

function pick<T>(things: readonly T[], n: number): T | undefined {
  return things.length === 0 ? undefined : things[n % things.length]
}

/** The whole theory in words that can be compared, keys in order. */
function snapshot({ doc }: WireClient): string {
  const theory = readTheory(doc)
  return JSON.stringify(theory, (_key, value: unknown) => {
    if (value instanceof Map) return Object.fromEntries([...value].sort(([a], [b]) => (a < b ? -1 : 1)))
    return value
  })
}

function expectNoDanglingLinks({ doc }: WireClient): void {
  const { elements, links, groups } = readTheory(doc)
  const exists = (id: Id) => elements.has(id) || groups.has(id) || links.has(id)
  expect([...links.values()].filter(({ from, to }) => !exists(from) || !exists(to))).toEqual([])
}
