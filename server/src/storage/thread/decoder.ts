import { startThread, type Thread } from './thread.js'

/** After so long a thread that has decoded whole documents holds more of memory than starting it again costs. */
const RESTS_MS = 20_000

/** A thread that decodes whole documents, now and then: between times it is not there. See startThread. */
export function startDecoder(entry: URL, data: unknown = null): Thread {
  return startThread(entry, data, RESTS_MS)
}
