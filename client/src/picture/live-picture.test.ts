import type { TheoryChange } from '@throughline/shared/document'
import type { Id, Theory } from '@throughline/shared/model'
import { aBand, aLink, anElement, anIndicator, aTheory } from '@throughline/shared/model'
import { buildScene, type Measure } from '@throughline/shared/scene'
import { expect, test } from 'vitest'
import { LayoutThread, layoutThread } from './layout-thread.js'
import { livePicture } from './live-picture.js'

const measure: Measure = { width: (text, { sizePx }) => text.length * sizePx * 0.55 }

/** A theory in columns, every box leading to one of the next column. */
function chain(columns: number, rows: number): Theory {
  const bands = Array.from({ length: columns }, (_, at) => aBand({ id: `band${at}`, order: `a${at}` }))
  const elements = bands.flatMap((band, column) =>
    Array.from({ length: rows }, (_, row) =>
      anElement({
        id: `e${column}-${row}`,
        type: 'output',
        band: band.id,
        position: [0, row * 140],
        label: { en: 'Pupils read more at home' },
      }),
    ),
  )
  const links = elements.flatMap(({ id }) => {
    const [column = 0, row = 0] = id.slice(1).split('-').map(Number)
    return column + 1 < columns ? [aLink({ id: `l${column}-${row}`, from: id, to: `e${column + 1}-${row}` })] : []
  })
  return aTheory({ bands, elements, links })
}

/** A thread that is still at work. */
class BusyThread extends LayoutThread {
  override ask(): void {}
}

/** A picture of a theory that a test can change. */
function drawn(theory: Theory, thread = layoutThread) {
  let now = theory
  let tell: (change: TheoryChange) => void = () => {}
  const picture = livePicture(
    {
      theory: () => now,
      onTheoryChange(listener) {
        tell = listener
        return () => {}
      },
    },
    measure,
    'en',
    thread,
  )
  const nothing = new Set<Id>()
  return {
    picture,
    change(next: Theory, changed: Partial<Record<keyof TheoryChange['changed'], Id[]>>, detailsChanged = false) {
      const previous = now
      now = next
      const kinds = {
        elements: nothing,
        links: nothing,
        bands: nothing,
        groups: nothing,
        indicators: nothing,
        assumptions: nothing,
        evidence: nothing,
        actors: nothing,
        judgements: nothing,
        passages: nothing,
        frames: nothing,
      }
      const ids = Object.fromEntries(Object.entries(changed).map(([kind, list]) => [kind, new Set(list)]))
      tell({ theory: next, previous, changed: { ...kinds, ...ids }, detailsChanged })
    },
  }
}

function withElement(theory: Theory, id: Id, part: Partial<ReturnType<typeof anElement>>): Theory {
  const element = theory.elements.get(id)
  if (element === undefined) throw new Error(`no ${id}`)
  return { ...theory, elements: new Map(theory.elements).set(id, { ...element, ...part }) }
}

test('at 2,000 boxes a remote rename that fits draws that one box anew and tells nobody else', () => {
  const { picture, change } = drawn(chain(10, 200), new BusyThread())
  const told: Id[] = []
  for (const id of picture.theory().elements.keys()) picture.onThing(id, () => told.push(id))
  const neighbour = picture.box('e4-101')
  change(withElement(picture.theory(), 'e4-100', { label: { en: 'Pupils write more at home' } }), {
    elements: ['e4-100'],
  })
  expect(told).toEqual(['e4-100'])
  expect(picture.box('e4-100')?.name).toContain('write')
  expect(picture.box('e4-101')).toBe(neighbour)
})

test('at 2,000 boxes a remote move draws that box and its links anew, and hardly anything else', () => {
  const { picture, change } = drawn(chain(10, 200), new BusyThread())
  let changed: ReadonlySet<Id> = new Set()
  picture.onChange((ids) => {
    changed = ids
  })
  change(withElement(picture.theory(), 'e4-199', { position: [0, 199 * 140 + 30] }), { elements: ['e4-199'] })
  expect([...changed].filter((id) => id.startsWith('e'))).toEqual(['e4-199'])
  expect([...changed].filter((id) => id.startsWith('l')).sort()).toEqual(['l3-199', 'l4-199'])
})

test('an indicator that somebody attaches changes the box it is on', () => {
  const { picture, change } = drawn(chain(3, 3))
  const told: Id[] = []
  picture.onThing('e1-1', () => told.push('e1-1'))
  const indicators = new Map([['i', anIndicator({ id: 'i', on: ['e1-1'] })]])
  change({ ...picture.theory(), indicators }, { indicators: ['i'] })
  expect(told).toEqual(['e1-1'])
  expect(picture.box('e1-1')?.marks).toHaveLength(1)
})

test('a deleted box is gone from the picture, and who showed it is told', () => {
  const { picture, change } = drawn(chain(2, 2))
  const told: Id[] = []
  picture.onThing('e1-1', () => told.push('e1-1'))
  const theory = picture.theory()
  const elements = new Map(theory.elements)
  elements.delete('e1-1')
  const links = new Map(theory.links)
  links.delete('l0-1')
  change({ ...theory, elements, links }, { elements: ['e1-1'], links: ['l0-1'] })
  expect(told).toEqual(['e1-1'])
  expect(picture.box('e1-1')).toBeUndefined()
  expect(picture.link('l0-1')).toBeUndefined()
})

test('the live picture is the picture that an export of the same theory has', () => {
  const { picture, change } = drawn(chain(4, 5))
  change(withElement(picture.theory(), 'e2-2', { label: { en: 'Changed' } }), { elements: ['e2-2'] })
  const whole = buildScene({ ...picture.context(), layout: picture.layout(), routes: picture.routes() })
  expect(picture.scene().boxes).toEqual(whole.boxes)
  expect(picture.scene().links).toEqual(whole.links)
  expect(picture.scene().bands).toEqual(whole.bands)
})

test('the map of a sub-model is drawn alone, and what it gives shows on its box outside', () => {
  const theory = chain(2, 1)
  const inner = anElement({ id: 'inner', type: 'output', within: 'e0-0', label: { en: 'Ten sessions' } })
  const { picture, change } = drawn(theory)
  const marksBefore = picture.box('e0-0')?.marks.length ?? 0
  change({ ...theory, elements: new Map([...theory.elements, ['inner', inner]]) }, { elements: ['inner'] })
  expect(picture.box('inner')).toBeUndefined()
  expect(picture.box('e0-0')?.marks.length).toBeGreaterThan(marksBefore)
  expect(picture.box('e0-0')?.marks.some(({ text }) => text?.text === 'Ten sessions')).toBe(true)
  picture.showMap('e0-0')
  expect(picture.scene().boxes.map(({ id }) => id)).toEqual(['inner'])
  picture.showMap(null)
  expect(picture.scene().boxes.map(({ id }) => id)).toEqual(['e0-0', 'e1-0'])
})
