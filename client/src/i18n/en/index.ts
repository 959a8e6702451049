import { canvas } from './canvas.js'
import { commands } from './commands.js'
import { editor } from './editor.js'
import { exporting } from './export.js'
import { home } from './home.js'
import { inspector } from './inspector.js'

/** All words of the interface in English, by key. */
export const en = { ...editor, ...commands, ...inspector, ...canvas, ...home, ...exporting } as const

export type Words = keyof typeof en
