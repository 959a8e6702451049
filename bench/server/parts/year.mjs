import { largeState, stateOf, theoryIn } from '../documents.mjs'
import { historyOf } from '../history.mjs'
import { throughline } from '../servers/index.mjs'
import * as Y from '../yjs.mjs'
import { opening } from './opening.mjs'

const EDITS = 1_000_000
const TIMES = 7

/** A document edited for a year against one that says the same and that nobody has edited. */
export async function measure({ seed }) {
  const { state } = historyOf(await largeState(), { seed, edits: EDITS, isKept: false })
  const fresh = await stateOf(await theoryIn(state))
  const found = [
    { name: 'after a year', state, ...(await openedByOurs(state)) },
    { name: 'fresh', state: fresh, ...(await openedByOurs(fresh)) },
  ]
  const [old, young] = found
  return {
    title: `A year: ${EDITS} edits by ${EDITS / 400} loads of the page, against the same content made at once; medians of ${TIMES}`,
    head: ['document', '', 'state, kB', 'ms to all of it', 'server CPU ms', 'reading it, ms', 'whole'],
    rows: found.map((one) => [
      one.name,
      '',
      (one.state.length / 1000).toFixed(0),
      one.ms.toFixed(1),
      one.cpuMs.toFixed(0),
      one.readMs.toFixed(0),
      one.isWhole ? 'yes' : 'NO',
    ]),
    verdicts: [
      {
        what: 'opening after a year, server',
        ours: `${old.ms.toFixed(1)} ms`,
        against: `fresh: ${young.ms.toFixed(1)} ms`,
        ratio: old.ms / young.ms,
        atMost: 2,
      },
      {
        what: 'opening after a year, with reading it',
        ours: `${(old.ms + old.readMs).toFixed(1)} ms`,
        against: `fresh: ${(young.ms + young.readMs).toFixed(1)} ms`,
        ratio: (old.ms + old.readMs) / (young.ms + young.readMs),
        atMost: 2,
      },
    ],
  }
}

/** As the server leaves a document when the last has gone: one snapshot and nothing behind it. */
async function openedByOurs(state) {
  const document = { id: 'bench-one-document', updates: [state], snapshotAfter: 1, state }
  return { ...(await opening(throughline, { documents: [document], state, times: TIMES })), readMs: readMs(state) }
}

/** What a browser does with the bytes before it can show anything, ms of processor time, the second time. */
function readMs(state) {
  const read = () => {
    const began = process.cpuUsage()
    const doc = new Y.Doc()
    Y.applyUpdate(doc, state)
    doc.destroy()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
  read()
  return read()
}
