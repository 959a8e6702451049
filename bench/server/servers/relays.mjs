import { fileURLToPath } from 'node:url'
import { startProcess } from './start-process.mjs'

const PROCESS = fileURLToPath(new URL('../peers/relay.mjs', import.meta.url))

const relay = (name, way) => ({
  name,
  wire: 'relay',
  keeps: false,
  start: () => startProcess({ start: (port) => ({ args: [PROCESS, `${port}`, way] }) }),
})

/** Passes each frame on to the others in the room, and does nothing else: no document, no store. */
export const bareRelay = relay('bare ws relay', 'each')

/** The same with frames gathered for a turn, built once, and one write for each socket: what `ws` can do at best. */
export const gatheringRelay = relay('gathering relay', 'gathered')
