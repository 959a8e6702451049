/** Input comes as often as a screen shows frames. */
const EVERY_MS = 1000 / 60

/**
 * Sends input at the pace of a hand, whether or not the page keeps up with it: one that is slow is not waited for.
 *
 * @param send given the number of the step
 */
export async function atPace(steps, send) {
  const begun = performance.now()
  const sent = []
  for (let step = 0; step < steps; step++) {
    sent.push(Promise.resolve(send(step)).catch(() => {}))
    const wait = begun + (step + 1) * EVERY_MS - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  }
  const tookMs = performance.now() - begun
  return { tookMs, done: () => Promise.all(sent) }
}

/** Mouse and wheel of one page, straight from the protocol: nothing is awaited. */
export async function inputOf(page) {
  const session = await page.context().newCDPSession(page)
  const mouse = (event) => session.send('Input.dispatchMouseEvent', event)
  return {
    move: (x, y, held = false) =>
      mouse({ type: 'mouseMoved', x, y, ...(held ? { button: 'left', buttons: 1 } : { button: 'none', buttons: 0 }) }),
    down: (x, y) => mouse({ type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 }),
    up: (x, y) => mouse({ type: 'mouseReleased', x, y, button: 'left', buttons: 0, clickCount: 1 }),
    wheel: (x, y, { dx = 0, dy = 0, ctrl = false }) =>
      mouse({ type: 'mouseWheel', x, y, deltaX: dx, deltaY: dy, modifiers: ctrl ? 2 : 0 }),
  }
}
