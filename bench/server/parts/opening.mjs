import { median } from '../../time.mjs'
import { largeState, theoryIn } from '../documents.mjs'
import { historyOf } from '../history.mjs'
import { runLoad } from '../load/run-load.mjs'
import { hocuspocus, throughline } from '../servers/index.mjs'

const EDITS = 100_000
/** Edits since the server made its last snapshot of the document: it makes one every 1,000 rows. */
const TAIL = 800
const TIMES = 5

/** A document with a long history, opened after the server was started anew. */
export async function measure({ seed }) {
  const start = await largeState()
  const { updates, state } = historyOf(start, { seed, edits: EDITS, isKept: true })
  const documents = [{ id: 'bench-long-history', updates: [start, ...updates], snapshotAfter: EDITS + 1 - TAIL, state }]
  const found = []
  for (const server of [throughline, hocuspocus]) {
    found.push({ server, ...(await opening(server, { documents, state, times: TIMES })) })
  }
  const [ours, theirs] = found
  return {
    title: `Opening after a restart: ${EDITS} edits, state of ${(state.length / 1e6).toFixed(2)} MB, medians of ${TIMES}`,
    head: ['server', '', 'ms to all of it', 'server CPU ms', 'bytes sent / state', 'whole'],
    rows: found.map(({ server, ms, cpuMs, sent, isWhole }) => [
      server.name,
      '',
      ms.toFixed(1),
      cpuMs.toFixed(0),
      sent.toFixed(3),
      isWhole ? 'yes' : 'NO',
    ]),
    verdicts: [
      {
        what: 'opening 100,000 edits',
        ours: `${ours.ms.toFixed(1)} ms`,
        against: `Hocuspocus: ${theirs.ms.toFixed(1)} ms`,
        ratio: ours.ms / theirs.ms,
        atMost: 0.2,
      },
      {
        what: 'bytes of a first sync',
        ours: `${Math.round(ours.sent * state.length)} B`,
        against: `the state: ${state.length} B`,
        ratio: ours.sent,
        atMost: 1.1,
      },
    ],
  }
}

/**
 * Opens the first of `documents`, each time on a server just started. `rest` is called once before, with the running
 * server, and gives what the document's state is by then.
 */
export async function opening(server, { documents, state: given, times, rest = async () => given }) {
  const process = await server.start(documents)
  const reports = []
  let state = given
  try {
    state = await rest(process)
    for (let time = 0; time < times; time++) {
      if (time > 0 || state !== given) await process.restart()
      const { port, pid } = process
      const room = documents[0].id
      reports.push(await runLoad({ kind: 'opening', wire: server.wire, port, pid, room, stateBytes: state.length }))
    }
  } finally {
    await process.stop()
  }
  return {
    ms: median(reports.map(({ ms }) => ms)),
    cpuMs: median(reports.map(({ cpuMs }) => cpuMs)),
    sent: median(reports.map(({ bytes }) => bytes)) / state.length,
    state,
    isWhole: await saysTheSame(reports[0].updates, given),
  }
}

async function saysTheSame(updates, state) {
  const arrived = await theoryIn(...updates.map((update) => Buffer.from(update, 'base64')))
  return JSON.stringify([...arrived.elements]) === JSON.stringify([...(await theoryIn(state)).elements])
}
