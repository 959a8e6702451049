/** A frame that the compositor hands to the screen is one event of this name. */
const PRESENTED = 'Display::DrawAndSwap'
const CATEGORIES = ['viz', 'cc', 'benchmark', 'disabled-by-default-devtools.timeline.frame']

/**
 * Runs something and finds when frames were presented meanwhile, ms, from the trace of the whole browser: callbacks of
 * animation frames would also count those that never reached the screen.
 */
export async function presented(browser, run) {
  const session = await browser.newBrowserCDPSession()
  const times = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, ph, ts } of value) if (name === PRESENTED && ph !== 'E') times.push(ts / 1000)
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  try {
    await run()
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    await session.detach()
  }
  return times.sort((a, b) => a - b)
}

/** Frames a second, 95th percentile and longest frame (ms from one to the next) in a stretch of time. */
export function judgeFrames(times, tookMs) {
  const gaps = times.slice(1).map((time, at) => time - times[at])
  gaps.sort((a, b) => a - b)
  const last = times.at(-1) ?? 0
  // What comes after the last frame counts too: a page that presents nothing any more is not quick.
  const rest = tookMs - (last - (times[0] ?? 0))
  return {
    perSecond: (times.length * 1000) / tookMs,
    p95: gaps.length === 0 ? tookMs : gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * 0.95))],
    longest: Math.max(gaps.at(-1) ?? 0, gaps.length < 2 ? rest : 0),
  }
}
