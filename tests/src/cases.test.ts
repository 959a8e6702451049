import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseFile, caseNames } from './support/cases.js'
import { documentJson, importFile } from './support/documents.js'
import { fromBytes } from './support/models.js'
import { overlaps } from './support/overlaps.js'
import { type RunningServer, startServer } from './support/server.js'

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe.each(caseNames)('%s', (name) => {
  let id: string
  // Once: nothing below changes it.
  beforeAll(async () => {
    id = await importFile(server.url, caseFile(name), name)
  })

  test('opens with everything that is in it', async () => {
    const given = JSON.parse(caseFile(name).toString('utf8')) as { elements: unknown[]; links: unknown[] }
    const { elements, links, groups } = fromBytes(await json(id))
    expect(elements.size + groups.size).toBe(given.elements.length)
    expect(links.size).toBe(given.links.length)
  })

  test('lays out without overlapping boxes', async () => {
    expect(overlaps(fromBytes(await json(id)))).toEqual([])
  })

  test.each(['json', 'svg', 'png'])('exported as %s and opened again it is the same theory', async (format) => {
    const response = await fetch(`${server.url}/api/documents/${id}/export/${format}`)
    expect(response.status).toBe(200)
    const again = await importFile(server.url, new Uint8Array(await response.arrayBuffer()), `again.${format}`)
    expect(await documentJson(server.url, again)).toEqual(await documentJson(server.url, id))
  })
})

async function json(id: string): Promise<Uint8Array> {
  return new TextEncoder().encode(JSON.stringify(await documentJson(server.url, id)))
}
