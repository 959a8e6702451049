import type { DrawnBox } from '../drawing/index.js'
import { childNamed, childrenNamed, type XmlElement } from '../xml/index.js'
import { type Affine, pointIn } from './affine.js'
import { EMU_PER_PX, isOn, numberIn, type ShapeFrame } from './frame-of.js'
import { shapeText } from './shape-text.js'
import { type TableCell, tableBoxes } from './table-boxes.js'

/** The boxes of a table on a slide (`a:tbl`). */
export function drawnTable(table: XmlElement, id: string, frame: ShapeFrame | null, map: Affine): DrawnBox[] {
  const columns = childrenNamed(childNamed(table, 'a:tblGrid'), 'a:gridCol')
  const rows = childrenNamed(table, 'a:tr')
  const cells = rows.flatMap((row, at): TableCell[] =>
    childrenNamed(row, 'a:tc').flatMap((cell, column) => {
      // What a wider or higher cell covers is written as cells of their own.
      if (isOn(cell, 'hMerge') || isOn(cell, 'vMerge')) return []
      const text = shapeText(childNamed(cell, 'a:txBody'))
      return { text, row: at, column, rows: numberIn(cell, 'rowSpan') ?? 1, columns: numberIn(cell, 'gridSpan') ?? 1 }
    }),
  )
  const at = frame === null ? { x: 0, y: 0 } : pointIn(map, pointIn(frame.map, { x: 0, y: 0 }))
  const px = (element: XmlElement, name: string) => (numberIn(element, name) ?? 0) / EMU_PER_PX
  return tableBoxes(cells, {
    id,
    widths: columns.map((column) => px(column, 'w')),
    heights: rows.map((row) => px(row, 'h')),
    at,
  })
}
