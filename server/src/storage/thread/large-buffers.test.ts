import { expect, test } from 'vitest'
import { largeBuffers } from './large-buffers.js'

const large = new Uint8Array(100_000)

test('large bytes anywhere in a value are handed over', () => {
  expect(largeBuffers(large)).toEqual([large.buffer])
  expect(largeBuffers({ snapshot: { state: large, seq: 3 }, tail: [{ update: new Uint8Array(9) }] })).toEqual([
    large.buffer,
  ])
})

test('small bytes, and parts of something else, are copied', () => {
  expect(largeBuffers([new Uint8Array(100), large.subarray(1), 'text', null, new Map()])).toEqual([])
})
