import { parentPort, workerData } from 'node:worker_threads'
import { seedOfFile } from './seed.js'

// Started by read-seed.ts for one file, and gone with it.
const { bytes, name }: { bytes: Uint8Array; name: string } = workerData
parentPort?.postMessage(await seedOfFile(bytes, name))
