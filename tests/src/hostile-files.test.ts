import { deflateRawSync } from 'node:zlib'
import { writeZip } from '@throughline/shared/formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDocument } from './support/documents.js'
import { type RunningServer, startServer } from './support/server.js'
import { connectClient } from './support/wire-client.js'
import { zippedZeros } from './support/zipped.js'

const LAUGHS = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}">]>`
const page = () => deflateRawSync(Buffer.alloc(300_000_000, '%20')).toString('base64')
const zip = (name: string, content: string) => writeZip(new Map([[name, content]]))

const FILES: readonly (readonly [what: string, name: string, content: () => string | Uint8Array])[] = [
  ['slides that inflate to 250 MB', 'a.pptx', () => zippedZeros('ppt/presentation.xml', 250_000_000)],
  ['a document that inflates to 250 MB', 'a.docx', () => zippedZeros('word/document.xml', 250_000_000)],
  ['a workbook that inflates to 250 MB', 'a.xlsx', () => zippedZeros('xl/workbook.xml', 250_000_000)],
  ['a page that inflates to 300 MB', 'a.drawio', () => `<mxfile><diagram>${page()}</diagram></mxfile>`],
  ['entities that multiply', 'a.drawio', () => `${LAUGHS}<mxfile><diagram>&b;</diagram></mxfile>`],
  [
    'an entity from elsewhere',
    'a.opml',
    () => '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><opml>&b;</opml>',
  ],
  ['a document cut off', 'a.docx', () => zip('word/document.xml', 'x'.repeat(9000)).slice(0, 60)],
  ['a picture said to be a document', 'a.docx', () => new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0])],
  ['XML 5,000 deep', 'a.pptx', () => zip('ppt/presentation.xml', '<a>'.repeat(5000))],
]

let server: RunningServer
let id: string

beforeAll(async () => {
  server = await startServer()
  id = await createDocument(server.url, { title: 'Quiet work', template: 'kellogg' })
})
afterAll(() => server.stop())

test.each(FILES)('%s: refused in words, and people type on meanwhile', async (_what, name, content) => {
  // Made first: it keeps this process from hearing the server for seconds.
  const body = new Uint8Array(Buffer.from(content()))
  const ana = connectClient(server.url, id)
  await ana.synced()
  const answer = fetch(`${server.url}/api/import?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  })
  ana.doc.getMap('theory').set('version', name)
  await ana.saved()
  const refused = await answer
  expect(refused.status).toBe(422)
  const { problems } = (await refused.json()) as { problems: readonly { message: string; advice: string }[] }
  expect(problems[0]?.message).toMatch(/^[A-Z“].*\.$/)
  expect(problems[0]?.advice).not.toBe('')
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  ana.close()
})
