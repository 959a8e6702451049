import { setEditor, VIEWS } from '../state/index.js'
import type { Command } from './command.js'
import { isMac } from './shortcut.js'

/** One command for each of the three views of a theory. */
export const views: readonly Command[] = VIEWS.map((view, n) => ({
  id: `view-${view}`,
  label: `command.view-${view}`,
  section: 'view',
  icon: view,
  shortcuts: [`Alt+${n + 1}`],
  where: 'page',
  // On a Mac they write a sign.
  whileTyping: !isMac,
  when: ({ editor }) => editor.view !== view,
  run: () => {
    // From a field beside the view the keyboard comes along into it.
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur()
    setEditor({ view, editing: null })
  },
}))
