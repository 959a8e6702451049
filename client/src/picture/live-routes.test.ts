import { type Point, placeTheory, routeLinks } from '@throughline/shared/layout'
import { aBand, aLink, anElement, aTheory, type Id, type Theory } from '@throughline/shared/model'
import { boxSizer, linkSizer, type Measure, wordsIn } from '@throughline/shared/scene'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LayoutThread } from './layout-thread.js'
import { livePicture } from './live-picture.js'
import { PretendWorker } from './pretend-worker.js'

const measure: Measure = { width: (text, { sizePx }) => text.length * sizePx * 0.55 }
const words = wordsIn('en')

beforeEach(() => {
  vi.useFakeTimers()
  PretendWorker.started = []
  vi.stubGlobal('Worker', PretendWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a small map is routed at once, without a thread', () => {
  const { picture } = drawn(woven(4, 3))
  expect(PretendWorker.started).toEqual([])
  expect(picture.isSettled()).toBe(true)
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

test('on a large map links are drawn at once, each from its box to its box, and settle as they would without a thread', () => {
  const { picture } = drawn(woven(5, 10))
  expect(picture.isSettled()).toBe(false)
  expect(strayEnds(picture)).toEqual([])
  settle()
  expect(picture.isSettled()).toBe(true)
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

test('without a thread a large map has the same routes, at once', () => {
  vi.unstubAllGlobals()
  const { picture } = drawn(woven(5, 10))
  expect(picture.isSettled()).toBe(true)
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

test('a thread that fails leaves the picture as it would be without one', () => {
  const { picture } = drawn(woven(5, 10))
  PretendWorker.started[0]?.dispatchEvent(new Event('error'))
  expect(picture.isSettled()).toBe(true)
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

test('a move takes only the links of that box another way at once; the rest keep theirs until all settle', () => {
  const { picture, change } = drawn(woven(5, 10))
  settle()
  const before = picture.routes()
  change('e2-9', { position: [0, 40 * 140] })
  expect(picture.isSettled()).toBe(false)
  expect(strayEnds(picture)).toEqual([])
  const touched = [...picture.theory().links.values()].filter(({ from, to }) => from === 'e2-9' || to === 'e2-9')
  const others = [...before].filter(([id, route]) => picture.routes().get(id) !== route).map(([id]) => id)
  expect(others.sort()).toEqual(touched.map(({ id }) => id).sort())
  settle()
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

test('what comes for a map that has changed meanwhile is dropped', () => {
  const { picture, change } = drawn(woven(5, 10))
  change('e2-9', { position: [0, 40 * 140] })
  PretendWorker.answer()
  expect(picture.isSettled()).toBe(false)
  expect(strayEnds(picture)).toEqual([])
  settle()
  expect(picture.isSettled()).toBe(true)
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

test('words that move nothing, typed while better routes are on their way, do not hold these up', () => {
  const { picture, change } = drawn(woven(5, 10))
  change('e2-3', { label: { en: 'Pupils write more at home' } })
  expect(picture.box('e2-3')?.name).toContain('write')
  settle()
  expect(PretendWorker.started[0]?.jobs).toHaveLength(1)
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

test('the same theory settles in the same picture, whichever way one came to it', () => {
  const theory = woven(5, 10)
  const { picture, change } = drawn(theory)
  change('e3-7', { position: [0, 3000] })
  settle()
  change('e1-2', { position: [0, -400] })
  change('e3-7', { position: [0, 7 * 140] })
  settle()
  change('e1-2', { position: [0, 2 * 140] })
  settle()
  const { picture: fresh } = drawn(theory)
  settle()
  expect(picture.layout()).toEqual(fresh.layout())
  expect(picture.routes()).toEqual(fresh.routes())
})

test('labels that the thread has no widths for are measured, and stand where they would without it', () => {
  const theory = woven(5, 10)
  const links = new Map(
    [...theory.links].map(([id, link], at) => [
      id,
      at % 5 === 0
        ? { ...link, label: { en: 'unless-the-school-moves its timetable 学校 again', cy: 'oni bai' } }
        : link,
    ]),
  )
  const { picture } = drawn({ ...theory, links })
  settle()
  expect(picture.routes()).toEqual(settledRoutes(picture.theory()))
})

/** Lets the map be calm, and the thread answer until nothing more is asked of it. */
function settle(): void {
  vi.runAllTimers()
  while (PretendWorker.started.at(-1)?.isBusy()) PretendWorker.answer()
}

function settledRoutes(theory: Theory) {
  const layout = placeTheory(theory, boxSizer(theory, measure, words))
  return routeLinks(theory, layout, undefined, linkSizer({ theory, measure, words }))
}

/** Links of which an end does not lie on the edge of its box. */
function strayEnds(picture: ReturnType<typeof livePicture>): Id[] {
  const { boxes } = picture.layout()
  const touches = (point: Point | undefined, id: Id) => {
    const box = boxes.get(id)
    if (point === undefined || box === undefined) return false
    const [right, bottom] = [box.x + box.width, box.y + box.height]
    const inside = point.x >= box.x && point.x <= right && point.y >= box.y && point.y <= bottom
    return inside && (point.x === box.x || point.x === right || point.y === box.y || point.y === bottom)
  }
  return [...picture.theory().links.values()]
    .filter(({ id, from, to }) => {
      const points = picture.routes().get(id)?.points
      return !touches(points?.[0], from) || !touches(points?.at(-1), to)
    })
    .map(({ id }) => id)
}

/** Columns of boxes, each leading to two of the next column. */
function woven(columns: number, rows: number): Theory {
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
  const links = Array.from({ length: columns - 1 }, (_, column) =>
    Array.from({ length: rows }, (_, row) =>
      [row, (row * 7 + 3) % rows].map((to, at) =>
        aLink({ id: `l${column}-${row}-${at}`, from: `e${column}-${row}`, to: `e${column + 1}-${to}` }),
      ),
    ),
  ).flat(2)
  return aTheory({ bands, elements, links })
}

/** A picture of a theory that a test can change, with a thread of its own. */
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
  const picture = livePicture(source, measure, 'en', new LayoutThread())
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
