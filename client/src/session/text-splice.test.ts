import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caretAfter, rebased, type Splice, spliceBetween, spliced } from './text-splice.js'

/** Half of a character beyond the basic plane, without the other half. */
const LONE_HALF = /\p{Surrogate}/u

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ŵ', '😀', '\n'), maxLength: 12 })

test('a splice turns the one text into the other, wherever the caret is', () => {
  fc.assert(
    fc.property(words, words, fc.nat(14), (before, after, caret) => {
      const splice = spliceBetween(before, after, caret)
      expect(splice === null ? before : spliced(before, splice)).toBe(after)
    }),
  )
})

test('half of an emoji is never put in or taken out', () => {
  fc.assert(
    fc.property(words, words, fc.nat(14), (before, after, caret) => {
      const splice = spliceBetween(before, after, caret)
      if (splice === null) return
      expect(splice.insert).not.toMatch(LONE_HALF)
      expect(before.slice(splice.at, splice.at + splice.remove)).not.toMatch(LONE_HALF)
    }),
  )
})

test('of equal letters the one before the caret is the one that was typed', () => {
  expect(spliceBetween('aaa', 'aaaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' })
  expect(spliceBetween('aaa', 'aaaa', 4)).toEqual({ at: 3, remove: 0, insert: 'a' })
})

describe('while somebody else types in the same label', () => {
  test('both keep their letters', () => {
    const text = 'Pupils gain'
    const theirs = { at: 0, remove: 0, insert: 'All ' }
    const mine = { at: 11, remove: 0, insert: ' more' }
    expect(merged(text, theirs, mine)).toBe('All Pupils gain more')
  })

  test('what they typed inside the words that I replace stays', () => {
    expect(merged('abcdef', { at: 3, remove: 0, insert: 'XY' }, { at: 0, remove: 6, insert: 'new' })).toBe('newXY')
  })

  test('what they took out is not taken out twice', () => {
    expect(merged('abcdefgh', { at: 2, remove: 2, insert: '' }, { at: 3, remove: 3, insert: '' })).toBe('abgh')
  })

  test('whatever either of them does, no letter that was put in is lost', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8), (at, remove, theirAt, theirRemove) => {
        const text = 'abcdefgh'
        const mine = { at, remove: Math.min(remove, 8 - at), insert: '12' }
        const theirs = { at: theirAt, remove: Math.min(theirRemove, 8 - theirAt), insert: 'XY' }
        const result = merged(text, theirs, mine)
        expect(result).toContain('12')
        expect(result).toContain('XY')
        const kept = [...text].filter((_, i) => !within(i, mine) && !within(i, theirs)).join('')
        expect(result.replace('12', '').replace('XY', '')).toBe(kept)
      }),
    )
  })

  test('the caret stays beside the letter it was at', () => {
    expect(caretAfter(5, { at: 0, remove: 0, insert: 'xx' })).toBe(7)
    expect(caretAfter(5, { at: 5, remove: 0, insert: 'xx' })).toBe(5)
    expect(caretAfter(5, { at: 3, remove: 4, insert: 'x' })).toBe(3)
  })
})

function merged(text: string, theirs: Splice, mine: Splice): string {
  return rebased(mine, theirs).reduce(spliced, spliced(text, theirs))
}

function within(place: number, { at, remove }: Splice): boolean {
  return place >= at && place < at + remove
}
