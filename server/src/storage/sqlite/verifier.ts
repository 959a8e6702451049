import { parentPort, workerData } from 'node:worker_threads'
import { type Anew, anewOf } from '../anew.js'
import { StoreFailed } from '../errors.js'
import type { NewSnapshot, StoredDocument } from '../storage.js'
import { answerCalls } from '../thread/answer-calls.js'
import { verifySnapshot } from '../verify-snapshot.js'
import { logIn } from './log.js'
import { openForReading } from './open-database.js'

// Beside the writer, so that decoding a large document keeps nobody's "Saved" waiting.
if (parentPort !== null) answerCalls(parentPort, { verify, anew })

function verify(id: string, snapshot: NewSnapshot): void {
  const stored = read(id)
  if (stored.damage !== null) throw new StoreFailed('the stored document is damaged')
  verifySnapshot(stored, snapshot)
}

function anew(id: string, head: number): Anew | null {
  return anewOf(read(id), head)
}

function read(id: string): StoredDocument {
  const database = openForReading(String(workerData))
  try {
    return database.transaction(() => logIn(database).read(id))()
  } finally {
    database.close()
  }
}
