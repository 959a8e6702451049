import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fill } from './fill.mjs'
import { startProcess } from './start-process.mjs'

const PROCESS = fileURLToPath(new URL('../peers/hocuspocus.mjs', import.meta.url))

/** Hocuspocus with its SQLite extension, both as they come. */
export const hocuspocus = {
  name: 'Hocuspocus',
  wire: 'hocuspocus',
  keeps: true,
  start: (documents) =>
    startProcess({
      documents,
      prepare: (folder, all) => fill('fill-hocuspocus.mjs', fileIn(folder), all, folder),
      start: (port, folder) => ({ args: [PROCESS, `${port}`, fileIn(folder)] }),
    }),
}

const fileIn = (folder) => join(folder, 'hocuspocus.sqlite')
