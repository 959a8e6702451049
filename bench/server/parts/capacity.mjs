import { copiesOf, idsOf } from '../documents.mjs'
import { runLoad } from '../load/run-load.mjs'
import { gatheringRelay, hocuspocus, throughline, yWebsocket } from '../servers/index.mjs'

const PEOPLE = 20
const FIRST_RATE = 1600
const LOWEST_RATE = 100
const HIGHEST_RATE = 51_200
const P99_MS = 100
const SECONDS = 2
/** How often the last doubling is halved, to find the rate between. */
const REFINEMENTS = 2
/** A rate fails when it fails twice: what else the machine does may spoil one. */
const TRIES = 2
const ROOMS = 30

/** How many edits a second one room of twenty bears. */
export async function measure({ state }) {
  const found = []
  for (const server of [throughline, hocuspocus, yWebsocket, gatheringRelay]) {
    found.push({ server, ...(await capacityOf(server, state)) })
  }
  const [ours, ...others] = found
  const verdict = (other, atLeast) => ({
    what: 'capacity of a room',
    ours: `${ours.editsPerSecond} edits/s`,
    against: `${other.server.name}: ${other.editsPerSecond} edits/s`,
    ratio: ours.editsPerSecond / other.editsPerSecond,
    atLeast,
  })
  return {
    title: `Capacity: ${PEOPLE} people in a room, p99 under ${P99_MS} ms; ours with fsynced answers, which no other has`,
    head: [
      'server',
      '',
      'edits/s',
      'deliveries/s',
      'p99 ms',
      'CPU us per delivery',
      'answer p99 ms',
      'clients late p99',
    ],
    rows: found.map((one) => [
      one.server.name,
      '',
      one.editsPerSecond,
      one.deliveriesPerSecond.toFixed(0),
      one.p99.toFixed(1),
      one.cpuUs.toFixed(1),
      Number.isFinite(one.answerP99) ? one.answerP99.toFixed(1) : '-',
      one.lateMs.toFixed(1),
    ]),
    verdicts: [verdict(others[0], 0.8), verdict(others[1], 3)],
  }
}

/** The highest rate of edits in one room of twenty at which 99 of 100 deliveries take less than 100 ms, edits/s. */
async function capacityOf(server, state) {
  const ids = idsOf('capacity', ROOMS)
  const process = await server.start(copiesOf(ids, state))
  let room = 0

  async function carriedAt(rate) {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const report = await runLoad({
        kind: 'rooms',
        wire: server.wire,
        port: process.port,
        pid: process.pid,
        rooms: [ids[room++ % ids.length]],
        peoplePerRoom: PEOPLE,
        firstClient: room * 1000,
        state: Buffer.from(state).toString('base64'),
        editsPerSecond: rate,
        warmSeconds: 0.7,
        seconds: SECONDS,
      }).catch(() => null)
      if (report !== null && isWithin(report)) return { rate, ...report }
      // What it still has in hand must not burden the next try.
      await process.restart()
    }
    return null
  }

  try {
    let failed = HIGHEST_RATE * 2
    let best = await carriedAt(FIRST_RATE)
    for (let rate = FIRST_RATE / 2; best === null; rate /= 2) {
      if (rate < LOWEST_RATE) throw new Error(`${server.name} fails at ${rate * 2} edits a second`)
      failed = rate * 2
      best = await carriedAt(rate)
    }
    while (best.rate * 2 < failed) {
      const carried = await carriedAt(best.rate * 2)
      if (carried === null) failed = best.rate * 2
      else best = carried
    }
    for (let step = 0; step < REFINEMENTS; step++) {
      const between = Math.round((best.rate + failed) / 2)
      const carried = await carriedAt(between)
      if (carried === null) failed = between
      else best = carried
    }
    return {
      editsPerSecond: best.rate,
      deliveriesPerSecond: best.deliveries / best.seconds,
      cpuUs: (best.cpuMs * 1000) / best.deliveries,
      p99: best.latency.p99,
      answerP99: best.answer.p99,
      lateMs: best.lateMs,
    }
  } finally {
    await process.stop()
  }
}

function isWithin({ latency, missing, closed }) {
  return closed.length === 0 && missing <= 0 && latency.p99 < P99_MS
}
