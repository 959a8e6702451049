import { roleOf } from '../fields/roles.js'
import type { Sheet } from '../sheets.js'
import { folded } from './folded.js'
import { headingOver, type SheetMapping, turned } from './mapping.js'

/** Whether more headings of a sheet are the Welsh names of their fields than the English ones. */
export function isWelsh(sheet: Sheet, { role, isTurned, headingRow, columns }: SheetMapping): boolean {
  if (role === null || headingRow < 0) return false
  const fields = new Map(roleOf(role).fields.map((field) => [field.id, field]))
  const grid = isTurned ? turned(sheet) : sheet
  let lead = 0
  for (const [column, mapped] of columns.entries()) {
    const field = mapped === null ? undefined : fields.get(mapped.field)
    if (field === undefined) continue
    const heading = folded(headingOver(grid, headingRow, column))
    const isEnglishName = heading === folded(field.name.en)
    if (heading === folded(field.name.cy) && !isEnglishName) lead += 1
    else if (isEnglishName && heading !== folded(field.name.cy)) lead -= 1
    else if (role === 'stages' && WELSH_STAGE.test(heading)) lead += 1
  }
  return lead > 0
}

const WELSH_STAGE = /mewnbwn|mewnbynnau|gweithgaredd|allbwn|allbynnau|deilliant|deilliannau|canlyniad|effaith|adnodd/
