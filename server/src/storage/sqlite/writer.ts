import { parentPort, workerData } from 'node:worker_threads'
import { answerCalls } from '../thread/answer-calls.js'
import { openSqliteStore } from './sqlite-store.js'

// The one thread that writes: a slow disk blocks it, and never the event loop.
if (parentPort !== null) answerCalls(parentPort, openSqliteStore(String(workerData)))
