import { anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { unsentWords } from './unsent-words.js'

const saved = aTheory({
  elements: [anElement({ id: 'a', type: 'output', label: { en: 'Tutors' } }), anElement({ id: 'b', type: 'output' })],
})
const now = aTheory({
  elements: [
    anElement({ id: 'a', type: 'output', label: { en: 'Trained tutors' } }),
    anElement({ id: 'b', type: 'output' }),
    anElement({ id: 'c', type: 'output', label: { en: 'New' } }),
  ],
})

test('gives back what was written and never confirmed', () => {
  expect(unsentWords({ saved: () => saved, theory: () => now, waiting: () => 2 })).toEqual(['Trained tutors', 'New'])
})

test('gives nothing where all was confirmed, or nothing is known of what was', () => {
  expect(unsentWords({ saved: () => saved, theory: () => now, waiting: () => 0 })).toEqual([])
  expect(unsentWords({ saved: () => null, theory: () => now, waiting: () => 2 })).toEqual([])
})
