import type { Command } from './command.js'

export const undo: Command = {
  id: 'undo',
  label: 'command.undo',
  section: 'edit',
  icon: 'undo',
  shortcuts: ['Mod+Z'],
  where: 'page',
  when: ({ session }) => session.canUndo(),
  run: ({ session }) => session.undo(),
}

export const redo: Command = {
  id: 'redo',
  label: 'command.redo',
  section: 'edit',
  icon: 'redo',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  where: 'page',
  when: ({ session }) => session.canRedo(),
  run: ({ session }) => session.redo(),
}
