import type { Words } from '../en/index.js'
import { accountability } from './accountability.js'
import { arranging } from './arranging.js'
import { assumptions } from './assumptions.js'
import { canvas } from './canvas.js'
import { checks } from './checks.js'
import { commands } from './commands.js'
import { common } from './common.js'
import { editor } from './editor.js'
import { exporting } from './export.js'
import { guide } from './guide.js'
import { home } from './home.js'
import { indicators } from './indicators.js'
import { inspector } from './inspector.js'
import { keys } from './keys.js'
import { lenses } from './lenses.js'
import { narrative } from './narrative.js'
import { outline } from './outline.js'
import { paths } from './paths.js'
import { records } from './records.js'
import { scales } from './scales.js'
import { search } from './search.js'
import { subModels } from './sub-models.js'
import { table } from './table.js'

/** All words of the interface in Welsh, by key. */
export const cy: Readonly<Record<Words, string>> = {
  ...editor,
  ...common,
  ...commands,
  ...inspector,
  ...canvas,
  ...home,
  ...exporting,
  ...scales,
  ...records,
  ...accountability,
  ...assumptions,
  ...indicators,
  ...checks,
  ...lenses,
  ...paths,
  ...outline,
  ...table,
  ...narrative,
  ...guide,
  ...search,
  ...subModels,
  ...arranging,
  ...keys,
}
