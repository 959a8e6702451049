import { setEditor, setPreferences, usePreferences } from '../state/index.js'
import { always, type Command } from './command.js'

export const panels: readonly Command[] = [
  {
    ...panel('search', 'view', ['/']),
    icon: 'search',
    run: () => setEditor({ dialog: 'search' }),
  },
  {
    ...panel('find', 'view', ['Mod+F']),
    icon: 'search',
    run: () => setEditor({ panel: 'search' }),
  },
  {
    ...panel('inspector', 'view', ['Mod+I']),
    icon: 'panel',
    run: ({ editor }) => setEditor({ panel: editor.panel === 'details' ? null : 'details' }),
  },
  {
    ...panel('assumptions-map', 'view', ['Alt+A']),
    icon: 'assumption',
    run: ({ editor }) => setEditor({ panel: editor.panel === 'assumptions' ? null : 'assumptions' }),
  },
  {
    ...panel('meetings', 'view', []),
    needs: 'edit',
    icon: 'edit',
    run: ({ editor }) => setEditor({ panel: editor.panel === 'meetings' ? null : 'meetings' }),
  },
  {
    ...panel('export', 'view', ['Mod+E']),
    icon: 'export',
    run: () => setEditor({ dialog: 'export' }),
  },
  {
    ...panel('commands', 'help', ['Mod+K']),
    run: () => setEditor({ dialog: 'commands' }),
  },
  {
    ...panel('shortcuts', 'help', ['?']),
    icon: 'keyboard',
    run: () => setEditor({ dialog: 'shortcuts' }),
  },
  {
    ...panel('single-keys', 'help', []),
    run: () => setPreferences({ singleKeys: !usePreferences.getState().singleKeys }),
  },
  {
    ...panel('key-hints', 'help', []),
    run: () => setPreferences({ keyHints: !usePreferences.getState().keyHints }),
  },
  {
    ...panel('announcements', 'help', []),
    run: () => setPreferences({ announceOthers: !usePreferences.getState().announceOthers }),
  },
]

function panel<Id extends string, Section extends Command['section']>(
  id: Id,
  section: Section,
  shortcuts: readonly string[],
) {
  return { id, label: `command.${id}`, section, shortcuts, where: 'page', when: always } as const
}
