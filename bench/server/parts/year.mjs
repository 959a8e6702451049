import { readRenewal } from '../../../shared/dist/protocol/index.js'
import { median } from '../../time.mjs'
import { largeState, stateOf, theoryIn } from '../documents.mjs'
import { historyOf } from '../history.mjs'
import { runLoad } from '../load/run-load.mjs'
import { throughline } from '../servers/index.mjs'
import * as Y from '../yjs.mjs'
import { opening } from './opening.mjs'

const EDITS = 1_000_000
const TIMES = 7
const ROOM = 'bench-one-document'
/** Nobody is there for five seconds, and then it takes a few. */
const REST_MS = 60_000

/** A document edited for a year against one that says the same and that nobody has edited. */
export async function measure({ seed }) {
  const { state } = historyOf(await largeState(), { seed, edits: EDITS, isKept: false })
  const fresh = await stateOf(await theoryIn(state))
  const found = [
    { name: 'after a year', ...(await openedByOurs(state, { rest })) },
    { name: 'fresh', ...(await openedByOurs(fresh)) },
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

/** As a server leaves a document when the last has gone: one snapshot and nothing behind it. */
async function openedByOurs(given, { rest } = {}) {
  const document = { id: ROOM, updates: [given], snapshotAfter: 1, state: given }
  const opened = await opening(throughline, {
    documents: [document],
    state: given,
    times: TIMES,
    ...(rest && { rest }),
  })
  return { ...opened, readMs: readMs(opened.state) }
}

/**
 * Somebody opens the document and goes; the server looks at it then, as at every document that nobody has open any more,
 * and makes it anew where it is worn. Gives what its state is after that.
 */
async function rest({ port, pid }) {
  await runLoad({ kind: 'opening', wire: throughline.wire, port, pid, room: ROOM, stateBytes: 1 })
  const until = performance.now() + REST_MS
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/documents/${ROOM}/renewal?from=1`)
    if (answer.ok) return readRenewal(new Uint8Array(await answer.arrayBuffer())).now
    if (performance.now() > until) throw new Error('the document was not made anew')
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** What a browser does with the bytes before it can show anything, ms of processor time; the median, after a first time. */
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
  return median(Array.from({ length: TIMES }, read))
}
