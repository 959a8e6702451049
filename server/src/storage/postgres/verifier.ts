import { parentPort } from 'node:worker_threads'
import { StoreFailed } from '../errors.js'
import type { NewSnapshot, StoredDocument } from '../storage.js'
import { answerCalls } from '../thread/answer-calls.js'
import { verifySnapshot } from '../verify-snapshot.js'

// Decoding a large document would keep everybody waiting.
if (parentPort !== null) answerCalls(parentPort, { verify })

function verify(stored: StoredDocument, snapshot: NewSnapshot): void {
  if (stored.damage !== null) throw new StoreFailed('the stored document is damaged')
  verifySnapshot(stored, snapshot)
}
