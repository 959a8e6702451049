import { useHistoryState } from '../history/index.js'
import { setEditor } from '../state/index.js'
import { always, type Command } from './command.js'

/** What can be done with the history of a theory. */
export const historyCommands: readonly Command[] = [
  {
    ...command('history', ['Alt+H']),
    icon: 'clock',
    when: always,
    run: ({ editor }) => setEditor({ panel: editor.panel === 'history' ? null : 'history' }),
  },
  {
    ...command('history-of'),
    section: 'edit',
    needs: 'read',
    when: ({ editor }) => editor.selection.size === 1,
    run: ({ editor }) => open({ of: [...editor.selection][0] ?? null }),
  },
  { ...command('name-version'), needs: 'edit', when: isNow, run: () => open({ form: 'name' }) },
  { ...command('mark-agreed'), needs: 'edit', when: isNow, run: () => open({ form: 'agree' }) },
  { ...command('compare-agreed'), when: always, run: () => open({ wants: 'agreed' }) },
]

function isNow(): boolean {
  return useHistoryState.getState().shown === null
}

function open(part: Partial<ReturnType<typeof useHistoryState.getState>>): void {
  useHistoryState.setState(part)
  setEditor({ panel: 'history' })
}

function command<Id extends string>(id: Id, shortcuts: readonly string[] = []) {
  return { id, label: `command.${id}`, section: 'view', shortcuts, where: 'page' } as const
}
