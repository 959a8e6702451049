import { readlinkSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { checkUpdate } from './update-form.js'

/** What the thread says: first that it is there, then whether each update, in order, is one. */
export type ReaderWord =
  | { readonly kind: 'ready'; readonly task: string | null }
  | { readonly kind: 'whole' | 'broken' }

const port = parentPort
if (port !== null) {
  const say = (word: ReaderWord) => port.postMessage(word)
  port.on('message', (update: Uint8Array) => {
    try {
      checkUpdate(update)
      say({ kind: 'whole' })
    } catch {
      say({ kind: 'broken' })
    }
  })
  say({ kind: 'ready', task: ownTask() })
}

/** Where Linux says how long this thread has run; null elsewhere. */
function ownTask(): string | null {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}/schedstat`
  } catch {
    return null
  }
}
