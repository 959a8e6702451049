import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fill } from './fill.mjs'
import { startProcess } from './start-process.mjs'

const require = createRequire(import.meta.url)

/** The server that y-websocket 2 brings, with its LevelDB persistence. */
export const yWebsocket = {
  name: 'y-websocket',
  wire: 'y-websocket',
  keeps: true,
  start: (documents) =>
    startProcess({
      documents,
      prepare: (folder, all) => fill('fill-y-websocket.mjs', folderIn(folder), all, folder),
      start: (port, folder) => ({
        args: [join(dirname(require.resolve('y-websocket/package.json')), 'bin/server.cjs')],
        env: { HOST: '127.0.0.1', PORT: `${port}`, YPERSISTENCE: folderIn(folder) },
      }),
    }),
}

const folderIn = (folder) => join(folder, 'leveldb')
