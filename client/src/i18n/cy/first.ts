import { accountability } from './accountability.js'
import { arranging } from './arranging.js'
import { assumptions } from './assumptions.js'
import { canvas } from './canvas.js'
import { checks } from './checks.js'
import { commands } from './commands.js'
import { common } from './common.js'
import { editor } from './editor.js'
import { guide } from './guide.js'
import { home } from './home.js'
import { keys } from './keys.js'
import { lenses } from './lenses.js'
import { narrative } from './narrative.js'
import { paths } from './paths.js'
import { search } from './search.js'
import { subModels } from './sub-models.js'

/** What is said from the beginning, in Welsh: by the pages themselves, the map, and all commands. */
export const first = {
  ...editor,
  ...common,
  ...commands,
  ...canvas,
  ...home,
  ...accountability,
  ...assumptions,
  ...checks,
  ...lenses,
  ...paths,
  ...narrative,
  ...guide,
  ...search,
  ...subModels,
  ...arranging,
  ...keys,
} as const
