import { deleteThings } from '@throughline/shared/commands'
import { setEditor } from '../state/index.js'
import type { Command, CommandContext } from './command.js'

export const remove: Command = {
  id: 'delete',
  label: 'command.delete',
  section: 'edit',
  icon: 'bin',
  shortcuts: ['Delete', 'Backspace'],
  where: 'map',
  when: ({ editor }) => editor.selection.size > 0,
  run: (context) => {
    const ids = [...context.editor.selection]
    // A list goes on at the row that takes the place of the one that goes; it sees to that itself.
    const next = context.editor.view === 'map' ? neighbourOf(context) : null
    context.session.run(deleteThings, { ids })
    setEditor({ selection: next === null ? new Set() : new Set([next]), focused: next, editing: null })
  },
}

// Where the keyboard goes on: to what led to the box that goes, else to what it led to.
function neighbourOf({ theory, editor }: CommandContext): string | null {
  const [id] = editor.selection
  if (id === undefined || !theory.elements.has(id)) return null
  const links = [...theory.links.values()]
  const candidates = [
    ...links.filter((link) => link.to === id).map((link) => link.from),
    ...links.filter((link) => link.from === id).map((link) => link.to),
  ]
  return candidates.find((other) => theory.elements.has(other) && !editor.selection.has(other)) ?? null
}
