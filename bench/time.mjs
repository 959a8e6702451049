/** Longer than this a call is not repeated: its noise no longer matters. */
const LONG_MS = 1500

/** Median time of a call, ms, after one that does not count unless it took long. */
export async function medianMs(times, call) {
  const begun = performance.now()
  await call()
  const first = performance.now() - begun
  if (first > LONG_MS) return first
  const found = []
  for (let at = 0; at < times; at++) {
    const start = performance.now()
    await call()
    found.push(performance.now() - start)
  }
  return median(found)
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
