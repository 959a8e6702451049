/** Safari has no idle callbacks: there so long is waited, or less. */
const BLIND_MS = 1_000

/**
 * Runs it when the browser has nothing more urgent to do: frames and keys go first.
 *
 * @param longestWaitMs nobody waits longer than this
 */
export function whenIdle(run: () => void, longestWaitMs: number): void {
  if (typeof globalThis.requestIdleCallback === 'function') {
    globalThis.requestIdleCallback(run, { timeout: longestWaitMs })
  } else setTimeout(run, Math.min(longestWaitMs, BLIND_MS))
}
