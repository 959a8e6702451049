import { readEmbedded } from '../embedded-model.js'
import { modelInOffice } from '../office/index.js'
import { type ReadResult, refused } from '../read-result.js'

/** Opens the theory inside a Word document. */
export function readDocx(bytes: Uint8Array): ReadResult {
  const found = modelInOffice(bytes)
  if ('json' in found || found.problem === 'too-large') return readEmbedded(found)
  return found.problem === 'no-model' ? NO_MODEL : DAMAGED
}

const NO_MODEL = refused(
  'There is no theory inside this Word document.',
  'Open one that was exported from Throughline. A copy pasted into another document leaves the theory behind.',
)
const DAMAGED = refused(
  'The Word document cannot be read.',
  'It may be cut off, or protected by a password. Open it in Word, save it as .docx and try again.',
)
