import type { TheoryChange } from '@throughline/shared/document'
import { type AppliedLens, lensNamed, pictureLensOf } from '@throughline/shared/lenses'
import { aBand, aLink, anElement, aTheory, type Id, type Theory } from '@throughline/shared/model'
import type { Measure } from '@throughline/shared/scene'
import { expect, test } from 'vitest'
import { livePicture } from './live-picture.js'

const measure: Measure = { width: (text, { sizePx }) => text.length * sizePx * 0.55 }
const label = { en: 'Pupils read more at home' }

const theory = aTheory({
  bands: [aBand({ id: 'x', order: 'a0' }), aBand({ id: 'y', order: 'a1' })],
  elements: [
    anElement({ id: 'a', type: 'activity', band: 'x', label, position: [0, 0] }),
    anElement({ id: 'o', type: 'outcome', term: 'short', band: 'y', label, position: [0, 0] }),
    anElement({ id: 'p', type: 'outcome', band: 'y', label, position: [0, 200] }),
  ],
  links: [aLink({ id: 'ao', from: 'a', to: 'o' }), aLink({ id: 'ap', from: 'a', to: 'p' })],
})

test('a lens is on the boxes it tells apart, in their names and in the legend; without it nothing of it is left', () => {
  const { picture } = drawn()
  const place = picture.box('o')?.rect
  picture.showLens(through('term'))
  expect(picture.box('o')?.badge?.text.text).toBe('S')
  expect(picture.box('o')?.name).toContain('Short term')
  expect(picture.box('a')?.badge).toBeNull()
  const { legend, bounds } = picture.scene()
  expect(legend?.items.map(({ text }) => text.text)).toEqual(['Short term (1)', 'Not timed (1)'])
  expect(bounds.y + bounds.height).toBeGreaterThan((legend?.rect.y ?? 0) + (legend?.rect.height ?? 0))
  expect(picture.box('o')?.rect).toEqual(place)
  picture.showLens(null)
  expect(picture.box('o')?.badge).toBeNull()
  expect(picture.scene().legend).toBeNull()
})

test('what a lens hides is not on the map, with its links, and comes back where it was', () => {
  const { picture } = drawn()
  const place = picture.box('o')?.rect
  picture.showLens(through('term', ['short']))
  expect([picture.box('o'), picture.link('ao')]).toEqual([undefined, undefined])
  expect([...picture.visible().elements.keys()]).toEqual(['a', 'p'])
  expect(picture.scene().legend?.notes.map(({ text }) => text)).toEqual(['Not shown: Short term'])
  picture.showLens(null)
  expect(picture.box('o')?.rect).toEqual(place)
})

test('under a lens a change draws anew what it touches, and what it sorts otherwise', () => {
  const { picture, change } = drawn()
  picture.showLens(through('term'))
  const untouched = picture.box('a')
  const told: Id[] = []
  picture.onChange((changed) => told.push(...changed))
  change('p', { term: 'short' })
  expect(picture.box('p')?.badge?.text.text).toBe('S')
  expect(picture.box('a')).toBe(untouched)
  expect(told).toContain('p')
  expect(told).not.toContain('a')
  expect(picture.scene().legend?.items.map(({ text }) => text.text)).toEqual(['Short term (2)'])
})

test('what does not stand in the light steps back; a path in it is drawn in ink, its weakest link marked', () => {
  const { picture } = drawn()
  picture.showLight({ lit: new Set(['a', 'o', 'ao']), path: new Set(['ao']), marked: new Set(['ao']) })
  expect([picture.box('a')?.faded, picture.box('p')?.faded]).toEqual([false, true])
  expect(picture.link('ao')).toMatchObject({ faded: false, onPath: true, marked: true })
  // Nobody has rated it: on a path that is looked at, that shows.
  expect(picture.link('ao')?.pill?.name).toBe('not rated')
  expect(picture.link('ap')).toMatchObject({ faded: true, onPath: false, pill: null })
  picture.showLight(null)
  expect([picture.box('p')?.faded, picture.link('ao')?.pill]).toEqual([false, null])
})

function through(id: string, without: readonly string[] = []): (theory: Theory) => ReturnType<typeof pictureLensOf> {
  const lens = lensNamed(id)
  if (lens === null) throw new Error(`no lens ${id}`)
  const applied: AppliedLens = { lens, input: { language: 'en', changes: null }, without: new Set(without) }
  return (now) => pictureLensOf(now, applied)
}

function drawn() {
  let now = theory
  let tell: (change: TheoryChange) => void = () => {}
  const source = {
    theory: () => now,
    onTheoryChange(listener: (change: TheoryChange) => void) {
      tell = listener
      return () => {}
    },
  }
  const picture = livePicture(source, measure)
  return {
    picture,
    change(id: Id, part: { readonly term: 'short' }) {
      const previous = now
      const element = now.elements.get(id)
      if (element === undefined) throw new Error(`no ${id}`)
      now = { ...now, elements: new Map(now.elements).set(id, { ...element, ...part }) }
      const none = new Set<Id>()
      const changed = {
        ...{ elements: new Set([id]), links: none, bands: none, groups: none, indicators: none, assumptions: none },
        ...{ evidence: none, actors: none, judgements: none, passages: none, frames: none },
      }
      tell({ theory: now, previous, changed, detailsChanged: false })
    },
  }
}
