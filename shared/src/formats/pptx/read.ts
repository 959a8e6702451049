import { readDrawn } from '../office-shapes/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { readShapes } from './read-shapes.js'

/** Opens a deck: the theory that Throughline put into it, else a theory of what is drawn on one of its slides. */
export function readPptx(bytes: Uint8Array): ReadResult {
  return readDrawn(bytes, readShapes, REFUSALS)
}

const REFUSALS = {
  damaged: refused(
    'The presentation cannot be read.',
    'It may be cut off, or protected by a password. Open it in PowerPoint, save it as .pptx and try again.',
  ),
  'too-large': refused('The presentation is too large.', 'Keep only the slide with the theory, and try again.'),
  empty: refused(
    'No slide of the presentation has shapes with words.',
    'A theory can be read from boxes and arrows, tables and SmartArt; not from a picture of them.',
  ),
} as const
