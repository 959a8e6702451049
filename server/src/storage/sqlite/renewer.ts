import { parentPort, workerData } from 'node:worker_threads'
import { anewOf } from '../anew.js'
import { answerCalls } from '../thread/answer-calls.js'
import { readBeside } from './read-beside.js'

// Not in the verifier, which is started often and would load all that a theory is made with.
if (parentPort !== null) {
  answerCalls(parentPort, { anew: (id: string, head: number) => anewOf(readBeside(String(workerData), id), head) })
}
