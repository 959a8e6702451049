import { setEditor, VIEWS } from '../state/index.js'
import type { Command } from './command.js'

/** One command for each of the three views of a theory. */
export const views: readonly Command[] = VIEWS.map((view, n) => ({
  id: `view-${view}`,
  label: `command.view-${view}`,
  section: 'view',
  icon: view,
  shortcuts: [`Alt+${n + 1}`],
  where: 'page',
  when: ({ editor }) => editor.view !== view,
  run: () => setEditor({ view, editing: null }),
}))
