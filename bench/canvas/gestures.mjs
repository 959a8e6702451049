import { seeded } from '../seeded.mjs'
import { WINDOW } from './browser.mjs'
import { judgeFrames, presented } from './frames.mjs'
import { atPace } from './input.mjs'

/** Frames at 60 a second: three seconds of a gesture. */
const STEPS = 180
const CHANGES_A_SECOND = 100
const MIDDLE = { x: WINDOW.width / 2, y: WINDOW.height / 2 + 4 }

/** What is done with a map. Each gives a function that sends the input of one step, and one that ends it. */
export const gestures = {
  pan: async ({ input, contender, shown, graph }) => {
    if (contender.panBy === 'wheel') {
      const step = (at) => {
        const to = at % 90 < 45 ? 1 : -1
        return input.wheel(MIDDLE.x, MIDDLE.y, { dx: 12 * to, dy: 8 * to })
      }
      return { step }
    }
    // Beside the hub there is no box.
    const spot = await shown.spot(graph.hub)
    const zoom = await shown.zoom()
    const from = { x: spot.x + 150 * zoom, y: spot.y + 55 * zoom }
    await input.move(from.x, from.y)
    await input.down(from.x, from.y)
    const along = (at) => (at % 90 < 45 ? at % 90 : 90 - (at % 90))
    const step = (at) => input.move(from.x - 12 * along(at), from.y - 8 * along(at), true)
    return { step, end: () => input.up(from.x, from.y) }
  },
  zoom: ({ input }) => ({
    step: (at) => input.wheel(MIDDLE.x, MIDDLE.y, { dy: at % 60 < 30 ? -14 : 14, ctrl: true }),
  }),
  'drag a box': async ({ input, shown, graph }) => {
    const { x, y } = await shown.spot(graph.hub)
    await input.move(x - 1, y)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await input.move(x, y)
    await input.down(x, y)
    const at = (step) => ({ x: x + 120 * Math.sin(step / 14), y: y + 80 * Math.sin(step / 9) })
    return {
      step: (step) => input.move(at(step).x, at(step).y, true),
      end: async () => {
        await input.move(x, y, true)
        await input.up(x, y)
      },
    }
  },
}

/** Frames while a gesture lasts. */
export async function judgeGesture(browser, gesture, parts) {
  const { step, end } = await gestures[gesture](parts)
  let took = 0
  const times = await presented(browser, async () => {
    const { tookMs, done } = await atPace(STEPS, step)
    took = tookMs
    // Not awaited for the count: what comes after the gesture came too late.
    void done()
  })
  await end?.()
  return judgeFrames(times, took)
}

/** Frames while somebody else makes a hundred changes a second, each to one box: moved a little, relabelled. */
export async function judgeRemoteChanges(browser, { shown, graph, inView, seed }) {
  const random = seeded(seed)
  const boxes = graph.boxes.filter((box) => box.id !== graph.hub && inView(box))
  const seconds = STEPS / 60
  const begun = performance.now()
  let made = 0
  const times = await presented(browser, async () => {
    const from = performance.now()
    while (performance.now() - from < seconds * 1000) {
      while (made < ((performance.now() - from) * CHANGES_A_SECOND) / 1000) {
        const box = boxes[Math.floor(random() * boxes.length)]
        const letter = made % 2 === 0 ? ' x' : ''
        const change = { id: box.id, y: box.y + Math.round((random() - 0.5) * 24), label: box.label + letter }
        // A page too slow to make them all is left with some of them not made.
        void Promise.resolve(shown.change(change)).catch(() => {})
        made += 1
      }
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  })
  return { ...judgeFrames(times, Math.min(performance.now() - begun, seconds * 1000)), made }
}

/** The longest frame while all of the map is brought into view, of a page that wants a frame at every moment. */
export async function judgeFit(browser, { page, shown }) {
  await page.evaluate(() => {
    const spot = document.createElement('div')
    spot.style.cssText = 'position:fixed;left:0;top:0;width:1px;height:1px;z-index:9999'
    document.body.append(spot)
    let odd = false
    const tick = () => {
      odd = !odd
      spot.style.background = odd ? '#777' : '#888'
      window.benchTick = requestAnimationFrame(tick)
    }
    tick()
    window.endBenchTick = () => {
      cancelAnimationFrame(window.benchTick)
      spot.remove()
    }
  })
  const times = await presented(browser, async () => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await shown.whole()
    await new Promise((resolve) => setTimeout(resolve, 700))
  })
  await page.evaluate(() => window.endBenchTick())
  return judgeFrames(times, (times.at(-1) ?? 0) - (times[0] ?? 0))
}
