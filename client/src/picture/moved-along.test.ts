import { placeTheory } from '@throughline/shared/layout'
import { aBand, aLink, anElement, aTheory, type Id, type Theory } from '@throughline/shared/model'
import { boxSizer, type Measure, wordsIn } from '@throughline/shared/scene'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LayoutThread } from './layout-thread.js'
import { livePicture } from './live-picture.js'

const measure: Measure = { width: (text, { sizePx }) => text.length * sizePx * 0.55 }

/** Routes that never come: what is drawn meanwhile is what is looked at. */
class BusyThread extends LayoutThread {
  override ask(): void {}
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a change to one of 2,000 boxes draws that box and its links anew, and nothing else', () => {
  const { picture, change } = drawn(grid(40, 50))
  const drawings = () => ({
    boxes: picture.scene().boxes,
    links: picture.scene().links,
    bands: picture.scene().bands,
  })
  const before = drawings()
  const told: Id[][] = []
  picture.onChange((changed) => told.push([...changed].sort()))
  change('e20-25', { position: [0, 25 * 140 + 12], label: { en: 'Pupils read more' } })

  const ends = [...picture.theory().links.values()].filter(({ from, to }) => from === 'e20-25' || to === 'e20-25')
  expect(ends).toHaveLength(3)
  expect(told).toEqual([['e20-25', ...ends.map(({ id }) => id)].sort()])
  const now = drawings()
  const others = <Part>(all: readonly Part[], then: readonly Part[]) =>
    all.filter((part, at) => part !== then[at]).length
  expect(others(now.boxes, before.boxes)).toBe(1)
  expect(others(now.links, before.links)).toBe(3)
  expect(others(now.bands, before.bands)).toBe(0)
})

test('boxes that were moved along a large map stand, once it is calm, where placing all of it has them', () => {
  const { picture, change } = drawn(grid(20, 25))
  for (const [id, y] of Object.entries({ 'e3-4': 4 * 140 + 100, 'e3-5': 0, 'e9-9': -300 }))
    change(id, { position: [0, y] })
  expect(picture.isSettled()).toBe(false)
  vi.runAllTimers()
  const theory = picture.theory()
  expect(picture.layout()).toEqual(placeTheory(theory, boxSizer(theory, measure, wordsIn('en'))))
})

test('a map in which something is moved all the time is placed every five seconds all the same', () => {
  const { picture, change } = drawn(grid(20, 25))
  // Pushed on by the box above it, once all of them are placed.
  change('e3-4', { position: [0, 3 * 140 + 10] })
  const wanted = () => (picture.layout().boxes.get('e3-4')?.y ?? 0) - (picture.layout().boxes.get('e3-3')?.y ?? 0)
  expect(wanted()).toBe(10)
  for (let time = 0; time < 104; time++) {
    vi.advanceTimersByTime(50)
    change('e9-9', { position: [0, time] })
  }
  expect(wanted()).toBeGreaterThan(10)
})

test('on a small map others make room at once, but in a stream of changes twice a second', () => {
  const { picture, change } = drawn(grid(3, 4))
  const gap = () => (picture.layout().boxes.get('e0-2')?.y ?? 0) - (picture.layout().boxes.get('e0-1')?.y ?? 0)
  change('e0-2', { position: [0, 140 + 10] })
  expect(gap()).toBeGreaterThan(10)
  vi.advanceTimersByTime(1000)
  change('e2-3', { position: [0, 500] })
  vi.advanceTimersByTime(20)
  change('e0-2', { position: [0, 140 + 12] })
  expect(gap()).toBe(12)
  for (let time = 0; time < 26; time++) {
    vi.advanceTimersByTime(20)
    change('e2-3', { position: [0, 500 + time] })
  }
  expect(gap()).toBeGreaterThan(12)
})

test('what else changes on a large map is placed at once', () => {
  const { picture, change } = drawn(grid(20, 25))
  change('e3-4', { band: 'band7' })
  const theory = picture.theory()
  const { boxes } = placeTheory(theory, boxSizer(theory, measure, wordsIn('en')))
  expect(picture.layout().boxes.get('e3-4')).toEqual(boxes.get('e3-4'))
})

function grid(columns: number, rows: number): Theory {
  const bands = Array.from({ length: columns }, (_, at) =>
    aBand({ id: `band${at}`, order: `a${`${at}`.padStart(2, '0')}1` }),
  )
  const elements = bands.flatMap((band, column) =>
    Array.from({ length: rows }, (_, row) =>
      anElement({
        id: `e${column}-${row}`,
        type: 'output',
        band: band.id,
        position: [0, row * 140],
        label: { en: 'Pupils read' },
      }),
    ),
  )
  const links = elements.flatMap(({ id }, at) => {
    const [column = 0, row = 0] = id.slice(1).split('-').map(Number)
    const to = [row, (row * 7 + 3) % rows].slice(0, at % 2 === 0 ? 2 : 1)
    return column + 1 < columns
      ? to.map((other, n) => aLink({ id: `l${column}-${row}-${n}`, from: id, to: `e${column + 1}-${other}` }))
      : []
  })
  return aTheory({ bands, elements, links })
}

function drawn(theory: Theory) {
  let now = theory
  let tell: Parameters<Parameters<typeof livePicture>[0]['onTheoryChange']>[0] = () => {}
  const source = {
    theory: () => now,
    onTheoryChange(listener: typeof tell) {
      tell = listener
      return () => {}
    },
  }
  const picture = livePicture(source, measure, 'en', new BusyThread())
  return {
    picture,
    change(id: Id, part: Partial<ReturnType<typeof anElement>>) {
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
