import { accountability } from './accountability.js'
import { arranging } from './arranging.js'
import { canvas } from './canvas.js'
import { checks } from './checks.js'
import { commands } from './commands.js'
import { editor } from './editor.js'
import { keys } from './keys.js'
import { lenses } from './lenses.js'
import { paths } from './paths.js'
import { presentingCommands } from './presenting-commands.js'
import { subModels } from './sub-models.js'

/** What the editor says from its beginning, in Welsh: the page around the map, the map, and all commands. */
export const first = {
  ...accountability,
  ...arranging,
  ...canvas,
  ...checks,
  ...commands,
  ...editor,
  ...keys,
  ...lenses,
  ...paths,
  ...presentingCommands,
  ...subModels,
} as const
