import { type Plan, presentingSchema, stepsOf } from '@throughline/shared/presenting'
import { afterEach, expect, inject, test } from 'vitest'
import { caseFile, caseTheory } from './support/cases.js'
import { importFile } from './support/documents.js'
import { until } from './support/until.js'
import { connectClient, type WireClient } from './support/wire-client.js'

const CASE = 'tutoring-evidence-rated.json'
const PLAN: Plan = { kind: 'bands', within: null }
const FOLLOWERS = 10

let clients: WireClient[] = []
afterEach(() => {
  for (const client of clients) client.close()
  clients = []
})

test('ten followers see each step in order, who comes late the present one, and all that it is over', async () => {
  const id = await importFile(inject('server'), caseFile(CASE), CASE)
  const presenter = await arrive(id)
  const followers = await Promise.all(Array.from({ length: FOLLOWERS }, () => arrive(id)))
  const from = presenter.provider.awareness.clientID
  const seen = followers.map((follower) => stepsSeen(follower, from))

  const steps = stepsOf(caseTheory(CASE), PLAN).map((step) => step.id)
  expect(steps.length).toBeGreaterThan(5)
  for (const step of steps) {
    present(presenter, { plan: PLAN, step })
    await until(`all are at ${step}`, () => seen.every((own) => own.at(-1) === step))
  }
  for (const own of seen) expect(own).toEqual(steps)

  const late = await arrive(id)
  const lateSees = stepsSeen(late, from)
  await until('who comes late is at the last step', () => lateSees.at(-1) === steps.at(-1))
  expect(lateSees).toEqual(steps.slice(-1))

  presenter.close()
  await until('nobody sees the presenter any more', () =>
    [...followers, late].every(({ provider }) => !provider.awareness.getStates().has(from)),
  )
})

test('a presenter who hurries leaves nobody behind, and nobody goes back', async () => {
  const id = await importFile(inject('server'), caseFile(CASE), CASE)
  const presenter = await arrive(id)
  const followers = await Promise.all(Array.from({ length: FOLLOWERS }, () => arrive(id)))
  const from = presenter.provider.awareness.clientID
  const seen = followers.map((follower) => stepsSeen(follower, from))
  const steps = stepsOf(caseTheory(CASE), PLAN).map((step) => step.id)
  for (const step of steps) present(presenter, { plan: PLAN, step })
  await until('all are at the last step', () => seen.every((own) => own.at(-1) === steps.at(-1)))
  for (const own of seen) expect(own).toEqual(steps.filter((step) => own.includes(step)))
})

async function arrive(id: string): Promise<WireClient> {
  const client = connectClient(inject('server'), id)
  clients.push(client)
  await client.synced()
  return client
}

function present({ provider }: WireClient, presenting: { readonly plan: Plan; readonly step: string }): void {
  provider.awareness.setLocalState({ user: { name: 'Ada', colour: 1 }, presentation: { presenting } })
}

/** The steps that are seen of a presenter from now on, each once for as long as it stands. */
function stepsSeen({ provider: { awareness } }: WireClient, from: number): readonly string[] {
  const seen: string[] = []
  const look = () => {
    const state = awareness.getStates().get(from)
    const read = presentingSchema.safeParse(state?.presentation?.presenting)
    if (read.success && read.data.step !== seen.at(-1)) seen.push(read.data.step)
  }
  awareness.on('change', look)
  look()
  return seen
}
