import { readTheory } from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import { browserAtHand, type Visitor, visit } from '../support/browser.js'
import { caseFile } from '../support/cases.js'
import { importFile } from '../support/documents.js'
import { MapPage } from '../support/map.js'
import { openFiles, type PageMemory, pageMemory, residentMb } from '../support/memory.js'
import { seeded } from '../support/seeded.js'
import { type RunningServer, startServer } from '../support/server.js'
import { until } from '../support/until.js'
import { connectClient } from '../support/wire-client.js'
import type { Part } from './part.js'
import { type SoakPerson, soakPerson } from './person.js'

const DOCUMENTS = 10
const PEOPLE_IN_EACH = 5
const CASE = 'tutoring-evidence-rated.json'
/** By then everything that is loaded once is loaded. One measure is worth little between two collections of garbage. */
const COMPARED_WITH_MINUTES = [4, 5, 6]
const GROWTH_MB = 30
/** How long everybody is quiet before what is left is measured. */
const QUIET_MS = 45_000

interface Sample {
  readonly minute: string
  readonly edits: number
  readonly serverMb: number
  readonly files: number
  readonly browserMb: number
  readonly nodes: number
  readonly listeners: number
  readonly savedP50: number
  readonly savedP99: number
}

/** Fifty people edit ten documents, one of which a browser has open; memory must not grow, and nothing may be lost. */
export const people: Part = {
  name: 'people',
  about: '50 people edit 10 documents, one of them open in a browser',
  async run({ minutes, seed }) {
    const server = await startServer({ LOG_LEVEL: 'warn' })
    const browser = await browserAtHand()
    try {
      return { faults: await live(server, await visit(browser, server.url, 'Onlooker'), minutes, seed) }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

async function live(server: RunningServer, window: Visitor, minutes: number, seed: number): Promise<string[]> {
  const documents = await Promise.all(
    Array.from({ length: DOCUMENTS }, () => importFile(server.url, caseFile(CASE), CASE)),
  )
  const everyone: SoakPerson[] = []
  for (const [d, id] of documents.entries()) {
    for (let p = 0; p < PEOPLE_IN_EACH; p += 1) {
      const random = seeded(seed + d * 1000 + p)
      everyone.push(await soakPerson(server.url, id, { name: `Person ${d}.${p}`, colour: 1 + (p % 8), random }))
    }
  }
  const watched = documents[0] ?? ''
  await window.go(`/d/${watched}`)
  await new MapPage(window.page).ready()
  const page = await pageMemory(window.page)

  const working = everyone.map((person) => person.work())
  const samples: Sample[] = []
  const begun = performance.now()
  for (let minute = 1; minute <= minutes; minute += 1) {
    await new Promise((resolve) => setTimeout(resolve, begun + minute * 60_000 - performance.now()))
    const taken = await sample(String(minute), server, page, everyone)
    samples.push(taken)
    console.log(`  ${inWords(taken)}`)
  }
  for (const person of everyone) person.stop()
  await Promise.all(working)
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  const last = await sample('after', server, page, everyone)
  console.log(`  ${inWords(last)}`)

  const faults = [...grown(samples, last)]
  const unsaved = everyone.reduce((sum, person) => sum + person.unsaved(), 0)
  if (unsaved > 0) faults.push(`${unsaved} edits were not said to be saved within 30 s`)
  faults.push(...(await compare(documents, everyone, server)).map((fault) => `before a restart: ${fault}`))
  faults.push(...(await compareWithPage(window, everyone[0])))
  for (const trouble of window.troubles) faults.push(`in the browser: ${trouble}`)

  for (const person of everyone) person.client.provider.disconnect()
  await window.leave()
  await server.kill('SIGKILL')
  await server.start()
  faults.push(...(await compare(documents, everyone, server)).map((fault) => `after kill -9: ${fault}`))
  for (const person of everyone) person.client.close()
  if (server.output().includes('"level":50')) faults.push(`the server logged errors:\n${server.output()}`)
  return faults
}

async function sample(
  minute: string,
  server: RunningServer,
  page: PageMemory,
  everyone: readonly SoakPerson[],
): Promise<Sample> {
  const pid = server.pid()
  if (pid === null) throw new Error('the server has ended')
  const waits = everyone.flatMap((person) => person.takeWaits()).sort((a, b) => a - b)
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? 0
  const { heapMb, nodes, listeners } = await page.measure()
  return {
    minute,
    edits: everyone.reduce((sum, person) => sum + person.edits(), 0),
    serverMb: residentMb(pid),
    files: openFiles(pid),
    browserMb: heapMb,
    nodes,
    listeners,
    savedP50: at(0.5),
    savedP99: at(0.99),
  }
}

function inWords(taken: Sample): string {
  const { minute, edits, serverMb, files, browserMb, nodes, listeners, savedP50, savedP99 } = taken
  return [
    `minute ${minute.padStart(5)}`,
    `${String(edits).padStart(7)} edits`,
    `server ${serverMb.toFixed(1).padStart(6)} MB, ${files} files`,
    `browser ${browserMb.toFixed(1).padStart(5)} MB, ${nodes} nodes, ${listeners} listeners`,
    `saved in ${savedP50.toFixed(0)} ms (p50), ${savedP99.toFixed(0)} ms (p99)`,
  ].join(' | ')
}

function* grown(samples: readonly Sample[], last: Sample): Iterable<string> {
  const early = samples.filter(({ minute }) => COMPARED_WITH_MINUTES.includes(Number(minute)))
  const compared = early.length > 0 ? early : samples
  for (const [who, key] of [
    ['server', 'serverMb'],
    ['browser', 'browserMb'],
  ] as const) {
    const before = compared.map((taken) => taken[key]).sort((a, b) => a - b)
    const growth = last[key] - (before[Math.floor(before.length / 2)] ?? last[key])
    const since = `since minute ${compared.map(({ minute }) => minute).join(', ')} (the middle one)`
    console.log(`  ${who}: ${growth < 0 ? '' : '+'}${growth.toFixed(1)} MB ${since}; at most +${GROWTH_MB}`)
    if (growth > GROWTH_MB) yield `the memory of the ${who} grew by ${growth.toFixed(1)} MB ${since}`
  }
}

/** Everyone has what somebody who comes now is given. */
async function compare(
  documents: readonly string[],
  everyone: readonly SoakPerson[],
  server: RunningServer,
): Promise<string[]> {
  const faults: string[] = []
  for (const [d, id] of documents.entries()) {
    const newcomer = connectClient(server.url, id)
    await newcomer.synced()
    const kept = written(readTheory(newcomer.doc))
    newcomer.close()
    for (const person of everyone.slice(d * PEOPLE_IN_EACH, (d + 1) * PEOPLE_IN_EACH)) {
      if (written(person.document.read()) !== kept) {
        faults.push(`${person.name} has another theory than the server in document ${d}`)
      }
    }
  }
  return faults
}

function written(theory: Theory): string {
  return JSON.stringify(theory, (_key, value: unknown) => (value instanceof Map ? [...value] : value))
}

/** The window shows the boxes that there are, with their labels. */
async function compareWithPage({ page }: Visitor, person: SoakPerson | undefined): Promise<string[]> {
  const language = person?.document.mainLanguage() ?? 'en'
  const wanted = [...(person?.document.read().elements.values() ?? [])].map(({ id, label }) => [
    id,
    label[language] ?? '',
  ])
  let missing: readonly string[] = []
  const isShown = async () => {
    const shown = await page
      .locator('.thing-list [role="option"][data-id]')
      .evaluateAll((options) =>
        options.map((option) => [option.getAttribute('data-id') ?? '', option.textContent ?? ''] as const),
      )
    const words = new Map(shown)
    missing = wanted
      .filter(([id = '', label = '']) => words.get(id)?.includes(label.trim().replace(/\s+/g, ' ')) !== true)
      .map(([id = '', label = '']) => `"${label}" as "${words.get(id)}"`)
    return missing.length === 0
  }
  return until('the browser shows every box as it is', isShown, 5000).then(
    () => [],
    () => [`the browser shows ${missing.join(', ')}`],
  )
}
