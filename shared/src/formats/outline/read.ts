import { type MarkedDrawing, theoryOf } from '../interchange/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { textOf } from '../utf8.js'
import { OUR_TITLE, ourDrawing } from './our-lines.js'
import { outlineIn } from './tree.js'
import { treeDrawing } from './tree-drawing.js'

/** Reads an indented outline: one of ours, or anybody's. */
export async function readOutline(bytes: Uint8Array): Promise<ReadResult> {
  const text = textOf(bytes)
  if (text === null) return refused('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
  const drawing = outlineDrawing(text)
  return 'boxes' in drawing ? theoryOf(drawing) : drawing
}

/** The drawing that an outline stands for, or why there is none. */
export function outlineDrawing(text: string): MarkedDrawing | (ReadResult & { ok: false }) {
  const end = text.search(/[\r\n]/)
  if (text.slice(0, end < 0 ? undefined : end).endsWith(OUR_TITLE)) return ourDrawing(text)
  const drawing = treeDrawing(outlineIn(text), '')
  return (
    drawing ?? refused('The outline has no items, or too many.', 'Throughline reads outlines of up to 20,000 items.')
  )
}
