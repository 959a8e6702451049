import { aBand, aLink, anElement, aTheory, type Theory } from '@throughline/shared/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type TidyJob, type TidyPlaces, tidied } from './tidy-job.js'
import { tidyOffThread } from './tidy-off-thread.js'

/** A thread that answers when it is told to, with what a real one would: everything is copied on the way. */
class PretendWorker extends EventTarget {
  static started: PretendWorker[] = []
  job: TidyJob | null = null
  ended = false
  constructor() {
    super()
    PretendWorker.started.push(this)
  }
  postMessage(job: TidyJob) {
    this.job = structuredClone(job)
  }
  terminate() {
    this.ended = true
  }
  answer() {
    if (this.job !== null && !this.ended)
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(tidied(this.job)) }))
  }
}

const theoryOf = (boxes: number): Theory =>
  aTheory({
    bands: [aBand({ id: 'a', order: 'a0' }), aBand({ id: 'b', order: 'a1' })],
    elements: Array.from({ length: boxes }, (_, at) =>
      anElement({ id: `e${at}`, type: 'output', band: at % 2 === 0 ? 'a' : 'b', position: [0, 0] }),
    ),
    links: Array.from({ length: boxes / 2 }, (_, at) =>
      aLink({ id: `l${at}`, from: `e${2 * at}`, to: `e${boxes - 1 - 2 * at}` }),
    ),
  })

function jobOf(boxes: number): TidyJob {
  const theory = theoryOf(boxes)
  return {
    theory,
    sizes: new Map([...theory.elements.keys()].map((id) => [id, { width: 148, height: 60 }])),
    which: 'all',
  }
}

beforeEach(() => {
  PretendWorker.started = []
  vi.stubGlobal('Worker', PretendWorker)
})
afterEach(() => vi.unstubAllGlobals())

test('a small map is tidied at once, without a thread', () => {
  const done = vi.fn()
  tidyOffThread(jobOf(10), done)
  expect(PretendWorker.started).toEqual([])
  expect(done).toHaveBeenCalledOnce()
})

test('a large one is tidied in a thread, to the same places', () => {
  const job = jobOf(120)
  let places: TidyPlaces | null = null
  tidyOffThread(job, (found) => {
    places = found
  })
  expect(places).toBeNull()
  PretendWorker.started[0]?.answer()
  expect(places).toEqual(tidied(job))
  expect(PretendWorker.started[0]?.ended).toBe(true)
})

test('a later call stops an earlier one', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  tidyOffThread(jobOf(120), first)
  tidyOffThread(jobOf(122), second)
  expect(first).toHaveBeenCalledWith(null)
  expect(PretendWorker.started[0]?.ended).toBe(true)
  PretendWorker.started[1]?.answer()
  expect(second).toHaveBeenCalledOnce()
})

test('where the thread fails it is tidied here', () => {
  const job = jobOf(120)
  const done = vi.fn()
  tidyOffThread(job, done)
  PretendWorker.started[0]?.dispatchEvent(new Event('error'))
  expect(done).toHaveBeenCalledWith(tidied(job))
})
