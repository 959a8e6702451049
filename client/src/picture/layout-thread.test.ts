import { aBand, aLink, anElement, aTheory, type Theory } from '@throughline/shared/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LayoutThread } from './layout-thread.js'
import { PretendWorker } from './pretend-worker.js'
import { type TidyJob, type TidyPlaces, tidied } from './tidy-job.js'
import { tidyOffThread } from './tidy-off-thread.js'

let thread: LayoutThread

beforeEach(() => {
  thread = new LayoutThread()
  PretendWorker.started = []
  vi.stubGlobal('Worker', PretendWorker)
})
afterEach(() => vi.unstubAllGlobals())

test('a small map is tidied at once, without a thread', () => {
  const done = vi.fn()
  tidyOffThread(jobOf(10), done, thread)
  expect(PretendWorker.started).toEqual([])
  expect(done).toHaveBeenCalledOnce()
})

test('a large one is tidied in a thread, to the same places; the thread stays for the next', () => {
  const job = jobOf(120)
  const found: (TidyPlaces | null)[] = []
  tidyOffThread(job, (places) => found.push(places), thread)
  expect(found).toEqual([])
  PretendWorker.answer()
  tidyOffThread(job, (places) => found.push(places), thread)
  PretendWorker.answer()
  expect(found).toEqual([tidied(job), tidied(job)])
  expect(PretendWorker.started).toHaveLength(1)
})

test('of two that ask, the earlier one is told so, and what the thread finds for it is dropped', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  tidyOffThread(jobOf(120), first, thread)
  tidyOffThread(jobOf(122), second, thread)
  expect(first.mock.calls).toEqual([[null]])
  PretendWorker.answer()
  expect(second).not.toHaveBeenCalled()
  PretendWorker.answer()
  expect(second.mock.calls).toEqual([[tidied(jobOf(122))]])
  expect(first).toHaveBeenCalledOnce()
})

test('of many that ask while it works it does only the newest', () => {
  const done = [vi.fn(), vi.fn(), vi.fn()]
  for (const [at, each] of done.entries()) tidyOffThread(jobOf(120 + 2 * at), each, thread)
  PretendWorker.answer()
  PretendWorker.answer()
  expect(done.map(({ mock }) => mock.calls[0]?.[0] === null)).toEqual([true, true, false])
  expect(PretendWorker.started[0]?.jobs).toHaveLength(2)
})

test('where the thread fails it is done here, then and from then on', () => {
  const job = jobOf(120)
  const [waiting, later] = [vi.fn(), vi.fn()]
  tidyOffThread(job, waiting, thread)
  PretendWorker.started[0]?.dispatchEvent(new Event('error'))
  expect(waiting.mock.calls).toEqual([[tidied(job)]])
  tidyOffThread(job, later, thread)
  expect(later.mock.calls).toEqual([[tidied(job)]])
  expect(PretendWorker.started.map(({ ended }) => ended)).toEqual([true])
})

test('where no thread may be started it is done here', () => {
  vi.stubGlobal('Worker', function refuses() {
    throw new Error('not allowed')
  })
  const done = vi.fn()
  tidyOffThread(jobOf(120), done, thread)
  expect(done).toHaveBeenCalledOnce()
})

function jobOf(boxes: number): TidyJob {
  const theory = theoryOf(boxes)
  return {
    theory,
    sizes: new Map([...theory.elements.keys()].map((id) => [id, { width: 148, height: 60 }])),
    which: 'all',
  }
}

function theoryOf(boxes: number): Theory {
  return aTheory({
    bands: [aBand({ id: 'a', order: 'a0' }), aBand({ id: 'b', order: 'a1' })],
    elements: Array.from({ length: boxes }, (_, at) =>
      anElement({ id: `e${at}`, type: 'output', band: at % 2 === 0 ? 'a' : 'b', position: [0, 0] }),
    ),
    links: Array.from({ length: boxes / 2 }, (_, at) =>
      aLink({ id: `l${at}`, from: `e${2 * at}`, to: `e${boxes - 1 - 2 * at}` }),
    ),
  })
}

test('what is asked for before the page has been shown is made after that, in a thread that has started meanwhile', async () => {
  let showPage = () => {}
  const shown = new Promise<void>((resolve) => {
    showPage = resolve
  })
  const waiting = new LayoutThread(shown)
  const [job, done] = [vi.fn(() => jobOf(120)), vi.fn()]
  waiting.ask('tidy', job, done)
  expect(PretendWorker.started).toHaveLength(1)
  expect(job).not.toHaveBeenCalled()
  showPage()
  await shown
  expect(job).toHaveBeenCalledOnce()
  PretendWorker.answer()
  expect(done.mock.calls).toEqual([[tidied(jobOf(120))]])
})
