import { idleLoad } from './idle-load.mjs'
import { openingLoad } from './opening-load.mjs'
import { roomLoad } from './room-load.mjs'

// The process that plays the clients: one task, one report, and it ends.
const loads = { rooms: roomLoad, idle: idleLoad, opening: openingLoad }

process.once('message', async (task) => {
  const answer = await loads[task.kind](task).then(
    (report) => ({ report }),
    (error) => ({ error: error.message }),
  )
  process.send(answer, () => process.exit(0))
})
