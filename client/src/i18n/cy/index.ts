import type { Words } from '../en/index.js'
import { canvas } from './canvas.js'
import { commands } from './commands.js'
import { editor } from './editor.js'
import { exporting } from './export.js'
import { home } from './home.js'
import { inspector } from './inspector.js'

/** All words of the interface in Welsh, by key. */
export const cy: Readonly<Record<Words, string>> = {
  ...editor,
  ...commands,
  ...inspector,
  ...canvas,
  ...home,
  ...exporting,
}
