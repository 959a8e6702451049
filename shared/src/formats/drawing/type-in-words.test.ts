import { describe, expect, test } from 'vitest'
import { recordInWords, typeInWords } from './type-in-words.js'

describe('a box’s own words', () => {
  test.each([
    ['Deliver reading sessions', 'activity'],
    ['Training for tutors', 'activity'],
    ['Hyfforddi tiwtoriaid', 'activity'],
    ['Weekly workshops', 'activity'],
    ['Number of pupils tutored', 'output'],
    ['120 tutors trained', 'output'],
    ['Workshops delivered', 'output'],
    ['Nifer o sesiynau', 'output'],
    ['Increased confidence', 'outcome'],
    ['Reduced exclusions', 'outcome'],
    ['Pupils feel they belong', 'outcome'],
    ['Mwy o hyder', 'outcome'],
    ['Volunteers', 'input'],
    ['Funding from the council', 'input'],
    ['£50,000 a year', 'input'],
    ['Gwirfoddolwyr', 'input'],
    ['All children thrive', 'impact'],
    ['Less poverty in the valleys', 'outcome'],
    ['Risk: staff leave', 'risk'],
    ['Output 1: a handbook', 'output'],
    ['Context: high unemployment', 'context-factor'],
  ])('%s', (text, type) => expect(typeInWords(text)?.type).toBe(type))

  test.each(['Parents', 'x'.repeat(300_000), ''])('may say nothing', (text) => expect(typeInWords(text)).toBeNull())

  test('say that it is a record', () => {
    expect(recordInWords('Assumption 2: parents have time')).toEqual({
      holds: 'assumptions',
      words: 'parents have time',
    })
    expect(recordInWords('Dangosydd: presenoldeb')).toEqual({ holds: 'indicators', words: 'presenoldeb' })
    expect(recordInWords('Assumptions')).toBeNull()
  })
})
