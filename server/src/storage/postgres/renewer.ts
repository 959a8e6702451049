import { parentPort } from 'node:worker_threads'
import { anewOf } from '../anew.js'
import { answerCalls } from '../thread/answer-calls.js'

// Not in the verifier, which is started often and would load all that a theory is made with.
if (parentPort !== null) answerCalls(parentPort, { anew: anewOf })
