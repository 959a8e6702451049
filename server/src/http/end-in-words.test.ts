import { refusals } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import { noLonger } from './end-in-words.js'

const at = Date.parse('2026-06-03T10:00:00Z')

test('says who turned a link off and when', () => {
  expect(noLonger({ why: 'revoked', label: 'x', by: 'Ada', at }).reason).toBe('Ada turned this link off on 3 June.')
  expect(noLonger({ why: 'ended', label: 'x', by: 'Ada', at }).reason).toBe('This link ended on 3 June.')
  expect(noLonger(null)).toEqual(refusals.noLonger)
})

test('fits into a close frame, whatever somebody is called', () => {
  for (const by of ['a'.repeat(300), 'ŵ'.repeat(90), '👩‍🏫'.repeat(30)]) {
    const { reason } = noLonger({ why: 'revoked', label: '', by, at })
    expect(Buffer.byteLength(reason)).toBeLessThanOrEqual(123)
    expect(reason).toMatch(/… turned this link off on 3 June\.$/)
  }
})
