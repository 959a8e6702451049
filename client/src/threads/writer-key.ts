import { newId } from '@throughline/shared/model'

const KEY = 'throughline.writer-key'

/** Where nobody signs in, by this secret the server knows this browser's words from those of others. */
export function writerKey(): string {
  const kept = globalThis.localStorage?.getItem(KEY)
  if (kept !== null && kept !== undefined && kept !== '') return kept
  const made = newId()
  globalThis.localStorage?.setItem(KEY, made)
  return made
}
