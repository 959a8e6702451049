import { writeFlush } from '@throughline/shared/protocol'
import fc from 'fast-check'
import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { openServer, type TestServer } from './testing/open-server.js'
import { until } from './testing/until.js'

type Step =
  | { readonly kind: 'edit' | 'delete' | 'drop'; readonly person: number; readonly key: number }
  | { readonly kind: 'break' | 'repair' | 'crash' | 'rest' }

const person = fc.integer({ min: 0, max: 2 })
const key = fc.integer({ min: 0, max: 5 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('edit' as const), person, key }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), person, key }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), person, key }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('break' as const, 'repair' as const, 'rest' as const, 'rest' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const) }) },
)

test('[W10] [W13] whatever breaks, what was called saved is on disk, and in the end everyone has everything', async () => {
  const server = await openServer({ timing: { retry: 2, retryAtMost: 10, unload: 30, sweep: 10 } })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => live(server, steps)),
    { numRuns: 25, endOnFailure: true },
  )
}, 60_000)

async function live(server: TestServer, steps: readonly Step[]): Promise<void> {
  const id = await server.create()
  const people = [0, 1, 2].map(() => new Person(server, id))
  await until('all are synced', () => people.every(({ provider }) => provider.synced))
  for (const one of steps) {
    if (one.kind === 'break') server.storage.disk.break()
    else if (one.kind === 'repair') server.storage.disk.repair()
    else if (one.kind === 'rest') await new Promise((resolve) => setTimeout(resolve, 10))
    else if (one.kind === 'crash') {
      await expectSaved(server, id, people)
      server.crash()
    } else if ('person' in one) people[one.person]?.[one.kind](`k${one.key}`)
  }
  await expectSaved(server, id, people)
  server.storage.disk.repair()
  await until('everyone has everything', () => {
    const [first, ...others] = people.map(({ doc }) => contentOf(doc))
    const isLively = people.every(({ provider }) => provider.synced)
    return (
      isLively && others.every((other) => other === first) && letters(people) === people[0]?.doc.getText('t').length
    )
  })
  for (const one of people) one.provider.destroy()
}

/** Keys in order: two equal Y.Maps may list theirs differently. */
function contentOf(doc: Y.Doc): string {
  return JSON.stringify([Object.entries(doc.getMap('elements').toJSON()).sort(), doc.getText('t').toString()])
}

function letters(people: readonly Person[]): number {
  return people.reduce((sum, { edits }) => sum + edits, 0)
}

async function expectSaved(server: TestServer, id: string, people: readonly Person[]): Promise<void> {
  // What was said before looking at the disk must be on it; what is said meanwhile may be.
  const saved = people.map(({ saved }) => saved)
  const { snapshot, tail } = await server.storage.load(id)
  const stored = new Y.Doc()
  for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(stored, update)
  for (const [i, clock] of saved.entries()) {
    const clientId = people[i]?.doc.clientID ?? 0
    expect(Y.decodeStateVector(Y.encodeStateVector(stored)).get(clientId) ?? 0).toBeGreaterThanOrEqual(clock)
  }
}

/** Someone with the official client, who asks after every edit whether it is saved. */
class Person {
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  /** How much of what this person wrote is known to be on disk: their clock in the document. */
  saved = 0
  edits = 0

  constructor(server: TestServer, id: string) {
    this.provider = server.provider(id, this.doc)
    this.provider.messageHandlers[100] = (_encoder, decoder) => {
      this.saved = Math.max(this.saved, decoding.readVarUint(decoder))
    }
    this.provider.messageHandlers[101] = () => {}
  }

  edit(key: string): void {
    this.doc.transact(() => {
      this.doc.getMap('elements').set(key, this.edits)
      this.doc.getText('t').insert(0, 'x')
    })
    this.edits += 1
    this.#ask()
  }

  delete(key: string): void {
    this.doc.getMap('elements').delete(key)
    // A deletion moves no clock: before what was written offline has been sent, an answer to it says nothing of that.
    if (this.provider.synced) this.#ask()
  }

  /** The network fails. */
  drop(): void {
    this.provider.disconnect()
    this.provider.connect()
  }

  #ask(): void {
    const { ws, wsconnected } = this.provider
    const clock = Y.decodeStateVector(Y.encodeStateVector(this.doc)).get(this.doc.clientID) ?? 0
    if (wsconnected && ws !== null) ws.send(new Uint8Array(writeFlush(clock)))
  }
}
