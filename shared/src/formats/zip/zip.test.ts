import fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readZip, writeZip, zipHolds } from './index.js'
import { ZIP_LIMITS } from './read-zip.js'

test('what is written is read again, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^[a-zŵ]{1,9}\.xml$/), fc.uint8Array({ maxLength: 200_000 })), {
        minLength: 1,
      }),
      (list) => {
        const entries = new Map(list)
        const read = readZip(writeZip(entries))
        expect(read.ok && [...read.entries]).toEqual([...entries])
      },
    ),
    { numRuns: 40 },
  )
})

test('the same entries give the same bytes', () => {
  const entries = new Map([
    ['a', 'one'],
    ['b', 'two'],
  ])
  expect(writeZip(entries)).toEqual(writeZip(entries))
})

test('only what is wanted is inflated', () => {
  const read = readZip(
    writeZip(
      new Map([
        ['a.xml', 'one'],
        ['media/b.png', 'two'],
      ]),
    ),
    (name) => name.endsWith('.xml'),
  )
  expect(read.ok && [...read.entries.keys()]).toEqual(['a.xml'])
})

test('an entry is named without being inflated', () => {
  const zip = writeZip(new Map([['ppt/presentation.xml', 'x']]))
  expect(zipHolds(zip, 'ppt/presentation.xml')).toBe(true)
  expect(zipHolds(zip, 'word/document.xml')).toBe(false)
})

test('one that is cut off between its entries is damaged, not shorter', () => {
  const whole = writeZip(new Map(Object.entries({ a: 'Alpha', b: 'Beta' })))
  const second = strFromU8(whole, true).lastIndexOf('PK\u0003\u0004')
  expect(readZip(whole.slice(0, second))).toEqual({ ok: false, problem: 'damaged' })
})

test('a bomb is not inflated past the limit', () => {
  const bomb = zipSync({ a: new Uint8Array(ZIP_LIMITS.inflatedBytes + 1_000_000) })
  expect(bomb.length).toBeLessThan(400_000)
  expect(readZip(bomb)).toEqual({ ok: false, problem: 'too-large' })
})

test.each([
  ['cut off', (zip: Uint8Array) => zip.subarray(0, zip.length / 2)],
  ['a letter', () => strToU8('Dear all')],
  ['empty', () => new Uint8Array()],
])('one that is %s is said to be damaged', (_what, change) => {
  const zip = writeZip(
    new Map([
      [
        'a',
        strFromU8(
          new Uint8Array(5000).map((_, at) => (at * 7919) % 251),
          true,
        ),
      ],
    ]),
  )
  expect(readZip(change(zip))).toEqual({ ok: false, problem: 'damaged' })
})
