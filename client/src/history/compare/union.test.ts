import { aBand, aLink, anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import type { ToldChange } from '../told.js'
import { unionOf, withGhosts } from './union.js'

const bands = [aBand({ id: 'x', label: { en: 'Medium' } }), aBand({ id: 'y', label: { en: 'Long' } })]
const box = (id: string, band: string, y: number) => anElement({ id, type: 'outcome', band, position: [0, y] })
const link = aLink({ id: 'l', from: 'a', to: 'b' })
const before = aTheory({ bands, elements: [box('a', 'x', 0), box('b', 'x', 200)], links: [link] })

test('what has gone is there as it was, beside all that is there now; nothing dangles', () => {
  const now = aTheory({ bands, elements: [box('a', 'x', 0), box('c', 'y', 0)] })
  const union = unionOf(before, now)
  expect([...union.elements.keys()]).toEqual(['a', 'c', 'b'])
  expect([...union.links.keys()]).toEqual(['l'])
})

test('a box that was moved to another band leaves a place, one that was moved a little does not', () => {
  const now = aTheory({ bands, elements: [box('a', 'y', 0), box('b', 'x', 230)], links: [link] })
  const words = (band: { readonly en?: string } | null) => ({ en: `was in ${band?.en}` })
  const { theory, ghosts } = withGhosts(unionOf(before, now), { before, changes: [moved('a'), moved('b')], words })
  expect(ghosts.map(({ of }) => of)).toEqual(['a'])
  expect(theory.elements.get(ghosts[0]?.id ?? '')).toMatchObject({ band: 'x', label: { en: 'was in Medium' } })
})

function moved(id: string): ToldChange {
  return { kind: 'elements', id, became: 'moved', name: { label: {} }, fields: [], by: [], at: null }
}
