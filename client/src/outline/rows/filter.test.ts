import { aGroup, anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { choices, choosable, type Filter, NO_FILTER, passing } from './filter.js'

const theory = aTheory({
  elements: [
    anElement({
      id: 'a',
      type: 'activity',
      label: { en: 'Train tutors', cy: 'Hyfforddi tiwtoriaid' },
      tags: ['year 1'],
    }),
    anElement({ id: 's', type: 'outcome', term: 'short', label: { en: 'Siân tutors more' } }),
    anElement({ id: 'l', type: 'outcome', term: 'long', label: { en: 'Pupils gain' }, tags: ['year 2', 'key'] }),
  ],
  groups: [aGroup({ id: 'g', label: { en: 'Tutors' } })],
})
const shown = (part: Partial<Filter>, problems = '') => {
  const found = passing(theory, { ...NO_FILTER, ...part }, (id) => problems.includes(id))
  return found === null ? 'all' : [...found].join('')
}

test('without a filter everything is shown', () => {
  expect(shown({})).toBe('all')
  expect(shown({ words: '  ' })).toBe('all')
})

test('all the words are looked for, in every language, whatever their accents', () => {
  expect(shown({ words: 'tutor' })).toBe('asg')
  expect(shown({ words: 'sian TUTOR' })).toBe('s')
  expect(shown({ words: 'hyfforddi' })).toBe('a')
  expect(shown({ words: 'nothing of the kind' })).toBe('')
})

test('within one kind any will do, of several kinds all must hold', () => {
  expect(shown({ types: new Set(['activity', 'outcome']) })).toBe('asl')
  expect(shown({ types: new Set(['outcome']), terms: new Set(['long']) })).toBe('l')
  expect(shown({ terms: new Set(['short']), tags: new Set(['key']) })).toBe('')
  expect(shown({ tags: new Set(['year 1', 'key']) })).toBe('al')
})

test('only what has problems', () => {
  expect(shown({ hasProblems: true }, 'lg')).toBe('lg')
  expect(shown({ hasProblems: true, words: 'gain' }, 'sl')).toBe('l')
})

test('what can be chosen is what the theory has', () => {
  const { types, terms, tags } = choosable(theory)
  expect([...types]).toEqual(['activity', 'outcome'])
  expect(terms).toEqual(['short', 'long'])
  expect(tags).toEqual(['key', 'year 1', 'year 2'])
  expect(choices({ ...NO_FILTER, terms: new Set(terms), hasProblems: true })).toBe(3)
})
