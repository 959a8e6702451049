import { setEditor, startGuide } from '../state/index.js'
import { always, type Command } from './command.js'

/** Being led by questions: going on where one stopped, or starting one of the two ways. */
export const guidedStarts: readonly Command[] = [
  {
    ...lead('guide', ['F9']),
    run: ({ editor }) => setEditor({ panel: editor.panel === 'guide' ? null : 'guide' }),
  },
  { ...lead('guide-back-from-impact', []), run: ({ session }) => startGuide(session.documentId, 'back-from-impact') },
  { ...lead('guide-from-activities', []), run: ({ session }) => startGuide(session.documentId, 'from-activities') },
]

function lead<Id extends string>(id: Id, shortcuts: readonly string[]) {
  return { id, label: `command.${id}`, section: 'grow', icon: 'guide', shortcuts, where: 'page', when: always } as const
}
