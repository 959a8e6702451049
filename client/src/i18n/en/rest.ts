import { exporting } from './export.js'
import { indicators } from './indicators.js'
import { inspector } from './inspector.js'
import { outline } from './outline.js'
import { records } from './records.js'
import { scales } from './scales.js'
import { table } from './table.js'

/** What only parts say that come later, in English. */
export const rest = {
  ...inspector,
  ...exporting,
  ...scales,
  ...records,
  ...indicators,
  ...outline,
  ...table,
} as const
