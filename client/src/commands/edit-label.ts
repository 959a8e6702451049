import { setEditor } from '../state/index.js'
import type { Command } from './command.js'
import { onlySelected } from './selected.js'
import { suggestHere } from './threads.js'

export const editLabel: Command = {
  id: 'edit-label',
  label: 'command.edit-label',
  section: 'edit',
  icon: 'edit',
  shortcuts: ['Enter', 'F2'],
  where: 'map',
  // Who may comment proposes another label with the same keys.
  needs: 'comment',
  when: (context) => onlySelected(context) !== null,
  run: (context) => {
    const id = onlySelected(context)
    if (id === null) return
    if (!context.session.mayEdit()) return suggestHere(context)
    // A link's words are written beside it, where there is room for all of them.
    if (context.theory.links.has(id)) setEditor({ panel: 'details', inspectorField: 'label' })
    else setEditor({ editing: id, focused: id })
  },
}
