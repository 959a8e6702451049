import type { Theory } from '@throughline/shared/model'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser, type Visitor, visit } from './browser.js'
import { caseFile } from './cases.js'
import { documentJson, importFile } from './documents.js'
import { MapPage } from './map.js'
import { fromBytes } from './models.js'
import { type RunningServer, startServer } from './server.js'

/** Somebody with a theory open. */
export interface Editing extends Visitor {
  readonly map: MapPage
}

/** A server and a browser for the tests of one file; windows are closed, and looked at for errors, after each test. */
export interface Journey {
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

/** To be called once at the top of a file of journeys. */
export function journey(): Journey {
  let server: RunningServer
  let browser: Browser
  let visitors: Visitor[] = []

  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
  })
  afterEach(async () => {
    const left = visitors
    visitors = []
    const troubles = left.flatMap((visitor) => visitor.troubles.map((trouble) => `${visitor.name}: ${trouble}`))
    await Promise.all(left.map((visitor) => visitor.leave()))
    expect(troubles).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function visitor(name: string, options: BrowserContextOptions = {}): Promise<Visitor> {
    const arrived = await visit(browser, server.url, name, options)
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
    server: () => server,
    visitor,
    open,
    async together(file, ...names) {
      const id = await importFile(server.url, caseFile(file), file)
      const windows = await Promise.all(names.map(async (name) => [name, await open(id, name)] as const))
      return { id, ...Object.fromEntries(windows) } as Awaited<ReturnType<Journey['together']>> &
        Record<(typeof names)[number], Editing>
    },
    async theory(id) {
      return fromBytes(new TextEncoder().encode(JSON.stringify(await documentJson(server.url, id))))
    },
  }
}
