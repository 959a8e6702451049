/** Frames and keys go first, but nobody waits longer than this. */
const LONGEST_WAIT_MS = 150

/** Runs it when the browser has nothing more urgent to do. */
export function whenIdle(run: () => void): void {
  // Safari has no idle callbacks.
  if (typeof globalThis.requestIdleCallback === 'function') {
    globalThis.requestIdleCallback(run, { timeout: LONGEST_WAIT_MS })
  } else setTimeout(run, LONGEST_WAIT_MS)
}
