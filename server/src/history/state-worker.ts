import { parentPort, workerData } from 'node:worker_threads'
import { answerOf, type StateTask } from './state-task.js'

// Started by read-states.ts for one question, and gone with it.
const task: StateTask = workerData
parentPort?.postMessage(answerOf(task))
