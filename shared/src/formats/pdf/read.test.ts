import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { encodeUtf8 } from 'lib0/string'
import { describe, expect, test } from 'vitest'
import { anElement, aTheory } from '../../model/index.js'
import { writeJson } from '../json/write.js'
import { usualSeconds } from '../testing/index.js'
import { readPdf } from './read.js'

const theory = aTheory({ elements: [anElement({ id: 'e', type: 'outcome', label: { en: 'Pupils read' } })] })
const json = writeJson(theory)

const bytesOf = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? encodeUtf8(part) : part)]))

function attached(content: Uint8Array, dictionary: string): Uint8Array {
  return bytesOf('%PDF-1.7\n4 0 obj\n<< ', dictionary, ' >>\nstream\n', content, '\nendstream\nendobj\n')
}

const flate = zlibSync(encodeUtf8(json))

describe('the theory in a PDF is found', () => {
  test.each([
    ['deflated', attached(flate, `/Type /EmbeddedFile /Filter /FlateDecode /Length ${flate.length}`)],
    ['with its filter in a list', attached(flate, '/Filter [ /FlateDecode ] /Length 7 0 R /Type /EmbeddedFile')],
    ['with a length that is wrong', attached(flate, '/Type /EmbeddedFile /Filter /FlateDecode /Length 3')],
    ['as it is', attached(encodeUtf8(json), '/Type /EmbeddedFile')],
    [
      'after another attachment',
      bytesOf(
        attached(encodeUtf8('{}'), '/Type /EmbeddedFile'),
        attached(flate, '/Type/EmbeddedFile/Filter/FlateDecode'),
      ),
    ],
  ])('%s', (_, pdf) => {
    const read = readPdf(pdf)
    expect(read.ok && writeJson(read.theory)).toBe(json)
  })
})

describe('what cannot be opened is refused in words that fit', () => {
  const messageOf = (pdf: Uint8Array) => {
    const read = readPdf(pdf)
    return read.ok ? 'opened' : read.problems[0]?.message
  }

  test.each([
    ['no attachment', bytesOf('%PDF-1.7\n'), /no theory inside/],
    [
      'an attachment of somebody else',
      attached(encodeUtf8('{"format":"x"}'), '/Type /EmbeddedFile'),
      /no theory inside/,
    ],
    ['a password', bytesOf('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>'), /protected/],
    ['a stream cut off', attached(flate.subarray(0, 40), '/Type /EmbeddedFile /Filter /FlateDecode'), /damaged/],
    ['a filter we do not know', attached(flate, '/Type /EmbeddedFile /Filter /LZWDecode'), /damaged/],
    ['a bomb', attached(zlibSync(new Uint8Array(40_000_000)), '/Type /EmbeddedFile /Filter /FlateDecode'), /too large/],
  ])('%s', (_, pdf, words) => {
    expect(messageOf(pdf)).toMatch(words)
  })

  test('any bytes, in no long time', () => {
    const pieces = fc.constantFrom(
      '/EmbeddedFile',
      ' obj',
      'stream\n',
      'endstream',
      '/Filter /FlateDecode',
      '/Length 9',
      '<<',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
        expect(readPdf(bytesOf('%PDF-', ...parts)).ok).toBe(false)
      }),
    )
    const took = usualSeconds(process.cpuUsage, () =>
      readPdf(bytesOf('%PDF-', '1 0 obj /EmbeddedFile stream\n'.repeat(100_000))),
    )
    expect(took).toBeLessThan(5)
  })
})
