import { copiesOf, idsOf } from '../documents.mjs'
import { runLoad } from '../load/run-load.mjs'
import { bareRelay, hocuspocus, throughline, yWebsocket } from '../servers/index.mjs'

const PEOPLE = 2000
const ROOMS = 100

/** What two thousand people cost who are there and do nothing: memory each, kB; and how quickly they come. */
export async function measure({ state }) {
  const found = []
  for (const server of [throughline, hocuspocus, yWebsocket, bareRelay]) {
    found.push({ server, ...(await idle(server, state)) })
  }
  const [ours, theirs] = found
  return {
    title: `Idle: ${PEOPLE} people with presence in ${ROOMS} rooms; resident memory`,
    head: ['server', '', 'kB each', 'before, MB', 'come per second', 'lost'],
    rows: found.map(({ server, kbEach, beforeKb, perSecond, lost }) => [
      server.name,
      '',
      kbEach.toFixed(1),
      (beforeKb / 1024).toFixed(0),
      perSecond.toFixed(0),
      lost,
    ]),
    verdicts: [
      {
        what: 'memory of an idle connection',
        ours: `${ours.kbEach.toFixed(1)} kB`,
        against: `Hocuspocus: ${theirs.kbEach.toFixed(1)} kB`,
        ratio: ours.kbEach / theirs.kbEach,
        atMost: 0.6,
      },
    ],
  }
}

async function idle(server, state) {
  const ids = idsOf('idle', ROOMS)
  const process = await server.start(copiesOf(ids, state))
  try {
    return await runLoad({
      kind: 'idle',
      wire: server.wire,
      port: process.port,
      pid: process.pid,
      rooms: ids,
      people: PEOPLE,
      warmPeople: ROOMS * 2,
      restSeconds: 4,
    })
  } finally {
    await process.stop()
  }
}
