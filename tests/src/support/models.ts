import { readJson } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'

/** The theory in a Throughline file; throws with the problems where it is not one. */
export function fromBytes(bytes: Uint8Array): Theory {
  const read = readJson(new TextDecoder().decode(bytes))
  if (!('theory' in read)) throw new Error(JSON.stringify(read))
  return read.theory
}
