import * as commands from '@throughline/shared/commands'
import { TheoryDocument } from '@throughline/shared/document'
import type { Id } from '@throughline/shared/model'
import type { Seeded } from '../support/seeded.js'
import { connectClient, type WireClient } from '../support/wire-client.js'

const WORDS =
  'more pupils read with confidence because tutors meet them twice a week in small groups after school'.split(' ')
/** About as many boxes as a theory has; beyond it somebody deletes one. */
const BOXES = 45
/** Letters a label may have before somebody writes it anew. */
const LABEL = 70
/** How long an answer of the server to "is it saved?" may take. */
const SAVED_WITHIN_MS = 30_000

/** Somebody who edits at a human pace: types letter by letter, drags, adds, links, deletes, and thinks between. */
export interface SoakPerson {
  readonly name: string
  readonly document: TheoryDocument
  readonly client: WireClient
  /** Edits so far. */
  edits(): number
  /** How long answers to "is it saved?" took since this was last asked, in ms. */
  takeWaits(): number[]
  /** Edits that were not said to be saved in time. */
  unsaved(): number
  /** Begins to work; resolves after `stop`, when everything is said to be saved. */
  work(): Promise<void>
  stop(): void
}

/** Joins a document. */
export async function soakPerson(
  serverUrl: string,
  documentId: string,
  { name, colour, random }: { name: string; colour: number; random: Seeded },
): Promise<SoakPerson> {
  const client = connectClient(serverUrl, documentId)
  await client.synced()
  const document = new TheoryDocument(client.doc)
  const language = document.mainLanguage()
  const pending = new Set<Promise<void>>()
  let waits: number[] = []
  let edits = 0
  let unsaved = 0
  let goes = true
  let x = random.below(1000)
  let y = random.below(600)

  client.doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === client.provider) return
    edits += 1
    const asked = performance.now()
    const saved = client.saved(SAVED_WITHIN_MS).then(
      () => void waits.push(performance.now() - asked),
      () => {
        unsaved += 1
      },
    )
    pending.add(saved)
    void saved.finally(() => pending.delete(saved))
  })

  function show(part: object): void {
    client.provider.awareness.setLocalState({
      user: { name, colour },
      cursor: { x, y },
      selection: [],
      editing: null,
      dragging: null,
      view: 'map',
      within: null,
      ...part,
    })
  }

  function boxes(): readonly Id[] {
    return document.fields('elements', 'type').map(([id]) => id)
  }

  function anyBox(): Id | null {
    const ids = boxes()
    return ids.length === 0 ? null : random.pick(ids)
  }

  function labelLength(id: Id): number {
    return document.thing('elements', id)?.label[language]?.length ?? 0
  }

  function place(id: Id, at: number, remove: number, insert: string) {
    return { kind: 'elements', id, field: 'label', language, at, remove, insert } as const
  }

  async function rest(ms: number): Promise<void> {
    if (goes) await new Promise((resolve) => setTimeout(resolve, ms))
  }

  async function type(): Promise<void> {
    const id = anyBox()
    if (id === null) return
    show({ selection: [id], editing: `elements/${id}/label` })
    if (labelLength(id) > LABEL) {
      commands.editText(document, place(id, 0, labelLength(id), ''))
      await rest(600)
    }
    for (const letter of ` ${Array.from({ length: 1 + random.below(4) }, () => random.pick(WORDS)).join(' ')}`) {
      if (!goes || !document.has('elements', id)) break
      commands.editText(document, place(id, labelLength(id), 0, letter))
      await rest(120 + random.below(200))
    }
    show({ selection: [id] })
  }

  async function drag(): Promise<void> {
    const id = anyBox()
    if (id === null) return
    for (let step = 0; goes && step < 15; step += 1) {
      x += random.below(40) - 20
      y += random.below(40) - 20
      show({ selection: [id], dragging: { [id]: [x, y] } })
      await rest(80)
    }
    commands.moveElements(document, { moves: [{ id, position: [random.below(60), random.below(500)] }] })
    show({ selection: [id] })
  }

  async function look(): Promise<void> {
    for (let step = 0; goes && step < 20; step += 1) {
      x += random.below(60) - 30
      y += random.below(60) - 30
      show({})
      await rest(100)
    }
  }

  async function build(): Promise<void> {
    const from = anyBox()
    if (boxes().length >= BOXES && from !== null) {
      commands.deleteThings(document, { ids: [from] })
      return
    }
    const band = from === null ? null : (document.thing('elements', from)?.band ?? null)
    const id = commands.addElement(document, { type: 'outcome', band, label: { [language]: random.pick(WORDS) } })
    await rest(800)
    if (from !== null && document.has('elements', from)) commands.addLink(document, { from, to: id })
  }

  const habits = [type, type, type, type, type, drag, drag, look, build]

  return {
    name,
    document,
    client,
    edits: () => edits,
    takeWaits() {
      const taken = waits
      waits = []
      return taken
    },
    unsaved: () => unsaved,
    async work() {
      while (goes) {
        await random.pick(habits)()
        await rest(500 + random.below(4000))
      }
      await Promise.all(pending)
    },
    stop() {
      goes = false
    },
  }
}
