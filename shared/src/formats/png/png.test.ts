import { strToU8, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { chunk, chunksOf, crc32 } from './chunks.js'
import { embedInPng, MODEL_KEYWORD, textChunks } from './embed.js'
import { MAX_MODEL_BYTES, readModelFromPng } from './read.js'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const WORDS = { title: 'Tutoring', altText: 'Pupils → marks', theory: '{"label": "ŵ 👍🏽"}' }
const TEXTS = textChunks(WORDS)

/** One grey pixel. */
function aPng(extra: readonly Uint8Array[] = []): Uint8Array {
  const head = chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
  const parts = [head, chunk('IDAT', zlibSync(Uint8Array.from([0, 128]))), ...extra, chunk('IEND', new Uint8Array())]
  return Uint8Array.from([...SIGNATURE, ...parts.flatMap((part) => [...part])])
}

function modelChunk(content: Uint8Array): Uint8Array {
  return chunk('iTXt', Uint8Array.from([...strToU8(MODEL_KEYWORD), 0, 1, 0, 0, 0, ...content]))
}

describe('a figure as PNG', () => {
  test('check sums are those of the standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
  })

  test('gives back the model byte for byte', () => {
    expect(readModelFromPng(embedInPng(aPng(), TEXTS))).toEqual({ json: WORDS.theory })
  })

  test('keeps every chunk intact, its texts before the end', () => {
    const chunks = [...chunksOf(embedInPng(aPng(), TEXTS))]
    expect(chunks.every((chunk) => chunk.isIntact())).toBe(true)
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'iTXt', 'iTXt', 'iTXt', 'IEND'])
  })

  test('embedding again replaces what was there', () => {
    const again = embedInPng(embedInPng(aPng(), TEXTS), textChunks({ ...WORDS, theory: '{}' }))
    expect(readModelFromPng(again)).toEqual({ json: '{}' })
    expect([...chunksOf(again)].filter(({ type }) => type === 'iTXt')).toHaveLength(4)
  })

  test('bytes that are no PNG are our mistake', () => {
    expect(() => embedInPng(strToU8('GIF89a'), TEXTS)).toThrow(RangeError)
  })
})

describe('opening a PNG', () => {
  test('of another program says that there is no theory inside', () => {
    expect(readModelFromPng(aPng())).toEqual({ problem: 'no-model' })
    expect(readModelFromPng(strToU8('GIF89a'))).toEqual({ problem: 'not-this-format' })
  })

  test('cut off anywhere gives an answer, never an error', () => {
    const whole = embedInPng(aPng(), TEXTS)
    for (let length = 0; length < whole.length; length++) {
      expect(readModelFromPng(whole.subarray(0, length))).toHaveProperty(
        length > whole.length - 13 ? 'json' : 'problem',
      )
    }
  })

  test('with one wrong byte in the model says that it is damaged', () => {
    const wrong = embedInPng(aPng(), TEXTS)
    const at = wrong.length - 30
    wrong[at] = (wrong[at] ?? 0) ^ 1
    expect(readModelFromPng(wrong)).toEqual({ problem: 'damaged' })
  })

  test('a small chunk that inflates to more than 30 MB is not inflated to the end', () => {
    const bomb = aPng([modelChunk(zlibSync(new Uint8Array(MAX_MODEL_BYTES + 1), { level: 9 }))])
    expect(bomb.length).toBeLessThan(100_000)
    expect(readModelFromPng(bomb)).toEqual({ problem: 'too-large' })
  })

  test('rubbish where the model should be says that it is damaged', () => {
    expect(readModelFromPng(aPng([modelChunk(strToU8('not zlib at all'))]))).toEqual({ problem: 'damaged' })
    expect(readModelFromPng(aPng([chunk('iTXt', strToU8(`${MODEL_KEYWORD}\0`))]))).toHaveProperty('problem')
  })
})
