import { expect, test } from 'vitest'
import { aBand, aLink, anElement, aTheory } from '../../model/index.js'
import { outline } from './outline.js'

const HOSTILE = `</span><script>alert(1)</script>`
const theory = aTheory({
  details: { languages: ['en', 'cy'] },
  bands: [aBand({ id: 'b', label: { en: 'Outputs' } })],
  elements: [
    anElement({ id: 'x" onclick="y', type: 'output', band: 'b', label: { en: HOSTILE } }),
    anElement({ id: 'z', type: 'outcome', term: 'short', label: { cy: 'Mwy o ddarllen' } }),
  ],
  links: [
    aLink({ id: 'l', from: 'x" onclick="y', to: 'z', uncertain: true }),
    aLink({ id: 'm', from: 'z', to: 'l', kind: 'moderates' }),
  ],
})

test('says band by band what there is and where it leads, in nested lists', () => {
  const made = outline({ theory, language: 'en', pageLanguage: 'en' })
  const text = made.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(text).toContain(
    'Outputs &lt;/span&gt;&lt;script&gt;alert(1)&lt;/script&gt; Output To the figure leads to Mwy o ddarllen (unsure)',
  )
  expect(text).toMatch(/Mwy o ddarllen Outcome, short To the figure moderates .* → Mwy o ddarllen/)
  expect(made.match(/<ul/g)).toHaveLength(4)
})

test('markup in labels and ids is text', () => {
  const made = outline({ theory, language: 'en', pageLanguage: 'en' })
  expect(made).not.toMatch(/<script|onclick/)
})

test('says the language of what is in another than the page', () => {
  const made = outline({ theory, language: 'en', pageLanguage: 'en' })
  expect(made).toContain('<span dir="auto" lang="cy">Mwy o ddarllen</span>')
  expect(made.match(/lang=/g)).toHaveLength(3)
})

test('of a theory without boxes is nothing', () => {
  expect(outline({ theory: aTheory(), language: 'en', pageLanguage: 'en' })).toBe('')
})
