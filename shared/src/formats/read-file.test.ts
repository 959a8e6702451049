import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { anElement, aTheory } from '../model/index.js'
import { formats, readFile, writeJson } from './index.js'
import type { ReadResult } from './read-result.js'

const theory = aTheory({ elements: [anElement({ id: 'a', type: 'input', label: { cy: 'Ŵyr a thŷ' } })] })
const json = strToU8(writeJson(theory))

describe('a file is known from its bytes, whatever it is called', () => {
  test('Throughline JSON, also with a byte-order mark and blank lines before it', async () => {
    expect(await readFile(json, 'picture.png')).toEqual({ ok: true, theory, warnings: [] })
    const padded = new Uint8Array([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x20, ...json])
    expect(await readFile(padded, 'theory.json')).toEqual({ ok: true, theory, warnings: [] })
  })

  test.each<[string, Uint8Array, string | RegExp]>([
    ['empty', new Uint8Array(), '“x.json” is empty.'],
    ['text of another kind', strToU8('Dear all,'), '“x.json” is not a file that Throughline opens.'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), '“x.json” is UTF-16 text.'],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22]), 'The file is not UTF-8 text.'],
    ['a zip of others', strToU8('PK\u0003\u0004'), '“x.json” is an archive that is cut off, or of another program.'],
    ['markup of others', strToU8('<?xml version="1.0"?><a/>'), '“x.json” is not a file that Throughline opens.'],
    [
      'an Office file with a password, or of long ago',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      '“x.json” is protected by a password, or was saved by Office as it was before 2007.',
    ],
    [
      'a project as Miradi keeps it on a computer',
      strToU8('\ufeffMiradiProjectFile 72 72\nUV\tVersion=61\n'),
      'This is a project as Miradi keeps it for itself.',
    ],
    [
      'a picture of others',
      strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'There is no theory inside this file.',
    ],
    [
      'a PNG that is cut off',
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
      'There is no theory inside this file.',
    ],
    ['too large', new Uint8Array(30_000_001), '“x.json” is too large.'],
  ])('one that cannot be opened says why: %s', async (_what, bytes, message) => {
    const [problem] = problemsOf(await readFile(bytes, 'x.json'))
    expect(problem?.message).toMatch(message)
    expect(problem?.advice).not.toBe('')
  })

  test('a flowchart in Markdown that begins with the markup of a page', async () => {
    const readme =
      '<p align="center"><img src="logo.svg"></p>\n\n```mermaid\nflowchart LR\n  a[Train] --> b[Read]\n```\n'
    const read = await readFile(strToU8(readme), 'README.md')
    expect(read.ok && read.theory.links.size).toBe(1)
  })

  test('the advice names every format that can be opened', async () => {
    const [problem] = problemsOf(await readFile(strToU8('hello')))
    for (const { name, read } of formats) expect(problem?.advice.includes(name)).toBe(read !== undefined)
  })

  test('no bytes at all make it throw', async () => {
    const begun = fc.constantFrom('', '{', '<svg', '\u0089PNG\r\n\u001a\n', '{"format":"throughline"')
    await fc.assert(
      fc.asyncProperty(begun, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        const bytes = new Uint8Array([...strToU8(start, true), ...rest])
        expect(typeof (await readFile(bytes, 'x')).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })
})

test('formats do not share an id or an extension', () => {
  const ids = formats.map(({ id }) => id)
  const extensions = formats.flatMap((format) => format.extensions)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(extensions).size).toBe(extensions.length)
})

function problemsOf(read: ReadResult) {
  if (read.ok) throw new Error('it opened')
  return read.problems
}
