import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '@throughline/server/dist/cli/index.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocument } from './support/documents.js'
import { FILES_WITH_BOXES } from './support/files-with-boxes.js'
import { HOSTILE_FILES, HOSTILITIES, type HostileFile } from './support/hostile-files.js'
import { judgedFolder } from './support/judges.js'
import { mostResidentMb } from './support/memory.js'
import { type RunningServer, startServer } from './support/server.js'
import { connectClient } from './support/wire-client.js'

/** A file may keep a processor busy for so long before it is refused. */
const MOST_MS = 5_000
const MOST_MEMORY_MB = 1_200

const folder = judgedFolder()
let server: RunningServer
let id: string

beforeAll(async () => {
  server = await startServer()
  id = await createDocument(server.url, { title: 'Quiet work', template: 'kellogg' })
})
afterAll(() => server.stop())

describe.each(HOSTILITIES)('%s', (what) => {
  const files = HOSTILE_FILES.filter((file) => file.what === what)

  test('is refused in words by the server, while people type on', async () => {
    const ana = connectClient(server.url, id)
    await ana.synced()
    // Readers are the same as below; what is asked here is how the server bears them.
    for (const { name, make } of files.filter((_file, index) => index % 3 === 0)) {
      // Made first: it keeps this process from hearing the server for seconds.
      const body = new Uint8Array(make())
      const answer = fetch(`${server.url}/api/import?name=${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
      })
      ana.doc.getMap('theory').set('version', name)
      await ana.saved()
      const refused = await answer
      expect([name, refused.status]).toEqual([name, 422])
      const { problems } = (await refused.json()) as { problems: readonly { message: string; advice: string }[] }
      expect(problems[0]?.message).toMatch(/\w \w/)
      expect(problems[0]?.advice).not.toBe('')
    }
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect(mostResidentMb(server.pid() ?? 0)).toBeLessThan(MOST_MEMORY_MB)
    ana.close()
  })

  test('is refused by the command line, which names what is wrong, within five seconds', async () => {
    for (const file of files) {
      const { code, errors, ms } = await converted(file)
      expect([file.name, code]).toEqual([file.name, 1])
      expect(errors).toContain(file.name)
      expect(errors).toMatch(file.names)
      expect(ms).toBeLessThan(MOST_MS)
    }
  })
})

test.each(Object.entries(FILES_WITH_BOXES))(
  'in %s ids of all objects are ids, and code in labels is text',
  async (name, make) => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const isMarkup = HAS_MARKUP.test(name)
    const boxes = ids.map((id, index) => [id, `javascript:alert(${index})${CODE}`] as const)
    const { code, made } = await converted({ name, make: () => make(boxes) })
    expect(code).toBe(0)
    if (isMarkup) expect(made).not.toContain(CODE)
    for (const [, label] of boxes) expect(made).toContain(isMarkup ? label.slice(0, -CODE.length) : label)
    expect(Object.hasOwn(Object.prototype, 'type')).toBe(false)
  },
)

/** Code that a browser would run, were it not text. */
const CODE = '<img src=x onerror=alert(1)>'
/** In these labels are HTML or Markdown, of which only the words are read. */
const HAS_MARKUP = /\.(drawio|mmd|canvas|opml)$/

/** What `throughline convert` makes of a file, and what it says; in milliseconds of the processor's time. */
async function converted({ name, make }: Pick<HostileFile, 'name' | 'make'>) {
  const path = folder.put(name, make())
  const out = join(folder.path, 'out.json')
  const errors: string[] = []
  const before = process.cpuUsage()
  const code = await run(['convert', path, '--to', 'json', '-o', out], {
    out: () => undefined,
    error: (line) => errors.push(line),
  })
  const { user, system } = process.cpuUsage(before)
  return {
    code,
    errors: errors.join('\n'),
    ms: (user + system) / 1000,
    made: code === 0 ? readFileSync(out, 'utf8') : '',
  }
}
