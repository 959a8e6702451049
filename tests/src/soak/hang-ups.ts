import { once } from 'node:events'
import { WebSocket } from 'ws'
import { createDocument } from '../support/documents.js'
import { openFiles, residentMb } from '../support/memory.js'
import { type RunningServer, startServer } from '../support/server.js'
import { until } from '../support/until.js'
import type { Part } from './part.js'

const CONNECTIONS = 10_000
const AT_ONCE = 50
/** What is loaded and allocated once is there after so many. */
const WARM = 1000
const GROWTH_MB = 30
const FILES = 10

/** Ten thousand connect and hang up without a word; memory and open files must come back. */
export const hangUps: Part = {
  name: 'hang-ups',
  about: '10,000 connections that hang up at once',
  async run() {
    const server = await startServer({ LOG_LEVEL: 'error' })
    try {
      const id = await createDocument(server.url, { title: 'Door', template: 'kellogg' })
      const pid = server.pid() ?? 0
      await comeAndGo(server, id, WARM)
      const before = { mb: residentMb(pid), files: openFiles(pid) }
      await comeAndGo(server, id, CONNECTIONS - WARM)
      const after = { mb: residentMb(pid), files: openFiles(pid) }
      console.table({ [`after ${WARM}`]: before, [`after ${CONNECTIONS}`]: after })
      const faults: string[] = []
      if (after.mb - before.mb > GROWTH_MB) faults.push(`memory grew by ${(after.mb - before.mb).toFixed(1)} MB`)
      if (after.files - before.files > FILES) faults.push(`${after.files - before.files} more files are open`)
      return { faults }
    } finally {
      await server.stop()
    }
  },
}

async function comeAndGo(server: RunningServer, id: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${id}`)
        socket.on('error', () => undefined)
        socket.once('open', () => socket.terminate())
        await once(socket, 'close')
      }),
    )
  }
  await until('nobody is counted any more', async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    return /^throughline_connections(\{[^}]*\})? 0$/m.test(metrics)
  })
}
