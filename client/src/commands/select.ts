import { setEditor } from '../state/index.js'
import type { Command } from './command.js'

export const selectAll: Command = {
  id: 'select-all',
  needs: 'read',
  label: 'command.select-all',
  section: 'edit',
  shortcuts: ['Mod+A'],
  where: 'map',
  when: ({ theory }) => theory.elements.size > 0,
  run: ({ theory }) => setEditor({ selection: new Set(theory.elements.keys()) }),
}

export const selectNone: Command = {
  id: 'select-none',
  needs: 'read',
  label: 'command.select-none',
  section: 'edit',
  shortcuts: ['Escape'],
  where: 'map',
  when: ({ editor }) => editor.selection.size > 0 || editor.light !== null,
  // What was looked at last is left first.
  run: ({ editor }) =>
    editor.light === null ? setEditor({ selection: new Set(), linkingFrom: null }) : setEditor({ light: null }),
}
