import type { Column, Columns } from './column.js'
import type { DrawnBox } from './drawing.js'
import { slicedBelow } from './unpack-lists.js'
import { isList, paragraphsIn } from './words-in.js'

/**
 * A list in one box is several boxes: where every paragraph begins as a list's items do, or the box is all that stands
 * under its heading. Not where an arrow touches it: it would mean each of them.
 */
export function spreadLists({ columns, loose, ...others }: Columns, touched: ReadonlySet<string>): Columns {
  const spread = (box: DrawnBox, column?: Column): readonly DrawnBox[] => {
    const isWholeColumn = column !== undefined && column.name !== '' && column.boxes.length === 1
    const isOne = touched.has(box.id) || box.type !== null || box.description !== ''
    if (isOne || !(isWholeColumn || isList(box.text))) return [box]
    const paragraphs = paragraphsIn(box.text)
    return paragraphs.length > 1 ? slicedBelow(box, paragraphs) : [box]
  }
  return {
    ...others,
    loose: loose.flatMap((box) => spread(box)),
    columns: columns.map((column) => ({ ...column, boxes: column.boxes.flatMap((box) => spread(box, column)) })),
  }
}
