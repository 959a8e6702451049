import type { Theory } from '@throughline/shared/model'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { browserAtHand, type Visitor, visit } from './browser.js'
import { caseFile } from './cases.js'
import { documentJson, importFile } from './documents.js'
import { MapPage } from './map.js'
import { fromBytes } from './models.js'
import { type RunningServer, startServer } from './server.js'

/** Somebody with a theory open. */
export interface Editing extends Visitor {
  readonly map: MapPage
}

/** The server and the browser as the tests of one file use them; windows are closed, and looked at for errors, after each test. */
export interface Journey {
  /** Where the server is. */
  url(): string
  /** The server of this file alone. Throws where it shares that of all. */
  server(): RunningServer
  /** Opens a window; its errors fail the test. */
  visitor(name: string, options?: BrowserContextOptions): Promise<Visitor>
  /** Opens a case in the editor: once per name in a window of their own. */
  together<Name extends string>(file: string, ...names: Name[]): Promise<Record<Name, Editing> & { id: string }>
  /** Opens an existing document in one more window. */
  open(id: string, name: string, options?: BrowserContextOptions): Promise<Editing>
  /** What the server has. */
  theory(id: string): Promise<Theory>
}

/**
 * To be called once at the top of a file of journeys.
 *
 * @param options.ownServer for a file that ends its server, or counts the documents on it
 * @param options.env settings of that server
 */
export function journey({
  ownServer = false,
  env = {},
}: {
  ownServer?: boolean
  env?: Record<string, string>
} = {}): Journey {
  let own: RunningServer | null = null
  let browser: Browser
  let visitors: Visitor[] = []

  beforeAll(async () => {
    if (ownServer) own = await startServer(env)
    browser = await browserAtHand()
  })
  afterEach(async () => {
    const left = visitors
    visitors = []
    const troubles = left.flatMap((visitor) => visitor.troubles.map((trouble) => `${visitor.name}: ${trouble}`))
    await Promise.all(left.map((visitor) => visitor.leave()))
    expect(troubles).toEqual([])
  })
  afterAll(async () => {
    await own?.stop()
  })

  const url = () => own?.url ?? inject('server')

  async function visitor(name: string, options: BrowserContextOptions = {}): Promise<Visitor> {
    const arrived = await visit(browser, url(), name, options)
    visitors.push(arrived)
    return arrived
  }

  async function open(id: string, name: string, options: BrowserContextOptions = {}): Promise<Editing> {
    const arrived = await visitor(name, options)
    await arrived.go(`/d/${id}`)
    const map = new MapPage(arrived.page)
    await map.ready()
    await map.spread()
    return { ...arrived, map }
  }

  return {
    url,
    server() {
      if (own === null) throw new Error('this file shares its server: ask for one with journey({ ownServer: true })')
      return own
    },
    visitor,
    open,
    async together(file, ...names) {
      const id = await importFile(url(), caseFile(file), file)
      const windows = await Promise.all(names.map(async (name) => [name, await open(id, name)] as const))
      return { id, ...Object.fromEntries(windows) } as Awaited<ReturnType<Journey['together']>> &
        Record<(typeof names)[number], Editing>
    },
    async theory(id) {
      return fromBytes(new TextEncoder().encode(JSON.stringify(await documentJson(url(), id))))
    },
  }
}
