import { parentPort, workerData } from 'node:worker_threads'
import { readFile } from '@throughline/shared/formats'
import { seedOfRead } from './seed.js'
import { READ } from './seed-answer.js'

// Started by read-seed.ts for one file, and gone with it.
const { bytes, name }: { bytes: Uint8Array; name: string } = workerData
const read = await readFile(bytes, name)
// What follows takes long for large theories, not for hostile files.
parentPort?.postMessage(READ)
parentPort?.postMessage(seedOfRead(read))
