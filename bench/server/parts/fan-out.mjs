import { median } from '../../time.mjs'
import { copiesOf, idsOf } from '../documents.mjs'
import { fdatasyncMs } from '../fdatasync.mjs'
import { runLoad } from '../load/run-load.mjs'
import { bareRelay, gatheringRelay, hocuspocus, throughline, yWebsocket } from '../servers/index.mjs'

const ROOMS = 5
const PEOPLE = 10
const EDITS_PER_SECOND = 100
const WARM_EDITS_PER_SECOND = 1000
const ROUNDS = 3
const SECONDS = 4

/** Everyone in five rooms of ten edits: how long until the others have it, until it is on the disk, and what it costs. */
export async function measure({ state }) {
  const syncBefore = fdatasyncMs()
  const found = await fanOut([throughline, hocuspocus, yWebsocket, bareRelay, gatheringRelay], state)
  const syncMs = (syncBefore + fdatasyncMs()) / 2
  const [ours, theirs, , relay] = found
  return {
    title: `Fan-out: ${ROOMS} rooms of ${PEOPLE}, ${EDITS_PER_SECOND} edits a second in all, ms; server CPU in us per delivery; fdatasync ${syncMs.toFixed(2)} ms`,
    head: ['server', '', 'p50', 'p95', 'p99', 'CPU', 'answer p50', 'p95', 'p99', 'clients late p99', 'lost'],
    rows: found.map((one) => [
      one.server.name,
      '',
      one.p50.toFixed(2),
      one.p95.toFixed(2),
      one.p99.toFixed(2),
      one.cpuUs.toFixed(0),
      ...[one.answerP50, one.answerP95, one.answerP99].map((ms) => (Number.isFinite(ms) ? ms.toFixed(2) : '-')),
      one.lateMs.toFixed(2),
      one.missing,
    ]),
    verdicts: [
      {
        what: 'fan-out p50',
        ours: `${ours.p50.toFixed(2)} ms`,
        against: `bare ws relay: ${relay.p50.toFixed(2)} ms`,
        ratio: ours.p50 / relay.p50,
        atMost: 1.3,
      },
      {
        what: 'fan-out p99',
        ours: `${ours.p99.toFixed(2)} ms`,
        against: `bare ws relay: ${relay.p99.toFixed(2)} ms`,
        ratio: ours.p99 / relay.p99,
        atMost: 1.3,
      },
      {
        what: 'server CPU per delivery',
        ours: `${ours.cpuUs.toFixed(0)} us`,
        against: `Hocuspocus: ${theirs.cpuUs.toFixed(0)} us`,
        ratio: ours.cpuUs / theirs.cpuUs,
        atMost: 1,
      },
      {
        what: 'acknowledgement p50',
        ours: `${ours.answerP50.toFixed(2)} ms`,
        against: `2 fdatasyncs + 2 ms: ${(2 * syncMs + 2).toFixed(2)} ms`,
        ratio: ours.answerP50 / (2 * syncMs + 2),
        atMost: 1,
      },
      {
        what: 'acknowledgement p99',
        ours: `${ours.answerP99.toFixed(2)} ms`,
        against: '50 ms',
        ratio: ours.answerP99 / 50,
        atMost: 1,
      },
    ],
  }
}

async function fanOut(servers, state) {
  const ids = idsOf('fan', ROOMS)
  const running = []
  const found = servers.map(() => [])
  try {
    for (const server of servers) running.push(await server.start(copiesOf(ids, state)))
    // One after the other and again, so that what else the machine does meets all of them.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [which, server] of servers.entries()) {
        const report = await runLoad({
          kind: 'rooms',
          wire: server.wire,
          port: running[which].port,
          pid: running[which].pid,
          rooms: ids,
          peoplePerRoom: PEOPLE,
          firstClient: round * 1000,
          state: Buffer.from(state).toString('base64'),
          // The first round warms everything up, as a server is that has run for a while.
          editsPerSecond: round === 0 ? WARM_EDITS_PER_SECOND : EDITS_PER_SECOND,
          warmSeconds: 1,
          seconds: SECONDS,
        })
        if (round > 0) found[which].push(report)
      }
    }
  } finally {
    for (const process of running) await process.stop()
  }
  return servers.map((server, which) => ({ server, ...middleOf(found[which]) }))
}

function middleOf(reports) {
  const middle = (of) => median(reports.map(of))
  return {
    p50: middle(({ latency }) => latency.p50),
    p95: middle(({ latency }) => latency.p95),
    p99: middle(({ latency }) => latency.p99),
    cpuUs: middle(({ cpuMs, deliveries }) => (cpuMs * 1000) / deliveries),
    answerP50: middle(({ answer }) => answer.p50),
    answerP95: middle(({ answer }) => answer.p95),
    answerP99: middle(({ answer }) => answer.p99),
    lateMs: middle(({ lateMs }) => lateMs),
    missing: reports.reduce((sum, { missing }) => sum + missing, 0),
    closed: reports.flatMap(({ closed }) => closed),
  }
}
