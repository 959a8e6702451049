import { readDrawn } from '../office-shapes/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { readShapes } from './read-shapes.js'

/** Opens a Word document: the theory that Throughline put into it, else a theory of what is drawn or listed in it. */
export function readDocx(bytes: Uint8Array): ReadResult {
  return readDrawn(bytes, readShapes, REFUSALS)
}

const REFUSALS = {
  damaged: refused(
    'The Word document cannot be read.',
    'It may be cut off, or protected by a password. Open it in Word, save it as .docx and try again.',
  ),
  'too-large': refused('The Word document is too large.', 'Keep only the page with the theory, and try again.'),
  empty: refused(
    'There is no theory in this Word document.',
    'One can be read from shapes and arrows, from a table with headings such as Inputs, Outputs and Outcomes, or from headings with lists.',
  ),
} as const
