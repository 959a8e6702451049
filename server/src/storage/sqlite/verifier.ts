import { parentPort, workerData } from 'node:worker_threads'
import { StoreFailed } from '../errors.js'
import type { NewSnapshot } from '../storage.js'
import { answerCalls } from '../thread/answer-calls.js'
import { verifySnapshot } from '../verify-snapshot.js'
import { readBeside } from './read-beside.js'

// Beside the writer, so that decoding a large document keeps nobody's "Saved" waiting.
if (parentPort !== null) answerCalls(parentPort, { verify })

function verify(id: string, snapshot: NewSnapshot): void {
  const stored = readBeside(String(workerData), id)
  if (stored.damage !== null) throw new StoreFailed('the stored document is damaged')
  verifySnapshot(stored, snapshot)
}
