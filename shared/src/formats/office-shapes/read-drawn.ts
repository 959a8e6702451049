import { type Drawing, theoryIn } from '../drawing/index.js'
import { readEmbedded } from '../embedded-model.js'
import { modelInOffice } from '../office/index.js'
import type { ReadResult } from '../read-result.js'

/** Why there is nothing to read in an Office file. */
export type NotDrawn = 'damaged' | 'too-large' | 'empty'

/** Opens an Office file: the theory that Throughline put into it, else a theory of what is drawn in it. */
export function readDrawn(
  bytes: Uint8Array,
  readShapes: (bytes: Uint8Array) => Drawing | NotDrawn,
  refusals: Readonly<Record<NotDrawn, ReadResult>>,
): ReadResult {
  const model = modelInOffice(bytes)
  if ('json' in model) return readEmbedded(model)
  const drawing = readShapes(bytes)
  return typeof drawing === 'string' ? refusals[drawing] : theoryIn(drawing)
}
