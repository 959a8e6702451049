import { parentPort, workerData } from 'node:worker_threads'
import { drawStrips } from './draw-strips.js'

// One band in, drawn and compressed, and out.
parentPort?.postMessage(await drawStrips(workerData))
