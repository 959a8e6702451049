import { readlinkSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'
import { readUpdate } from './update-form.js'

/** What the thread is asked: whether an update is one; with a document, also to try it on that. */
export interface ReaderTask {
  readonly update: Uint8Array
  readonly whole: Uint8Array | null
}

/** What the thread says: first that it is there, then whether each update, in order, is one. */
export type ReaderWord =
  | { readonly kind: 'ready'; readonly task: string | null }
  /** The document is there; what follows is the update's own work. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'whole' | 'broken' }

const port = parentPort
if (port !== null) {
  const say = (word: ReaderWord) => port.postMessage(word)
  port.on('message', ({ update, whole }: ReaderTask) => {
    try {
      if (whole === null) readUpdate(update)
      else tryOn(whole, update, () => say({ kind: 'begun' }))
      say({ kind: 'whole' })
    } catch {
      say({ kind: 'broken' })
    }
  })
  say({ kind: 'ready', task: ownTask() })
}

function tryOn(whole: Uint8Array, update: Uint8Array, begin: () => void): void {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, whole)
  begin()
  Y.applyUpdate(doc, update)
  doc.destroy()
}

/** Where Linux says how long this thread has run; null elsewhere. */
function ownTask(): string | null {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}/schedstat`
  } catch {
    return null
  }
}
