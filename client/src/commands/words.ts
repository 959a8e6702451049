import { copyNarrative } from '../narrative/index.js'
import { setEditor } from '../state/index.js'
import { always, type Command } from './command.js'

/** The theory in words: showing it, and taking it away as text. */
export const inWords: readonly Command[] = [
  {
    ...about('words', ['Shift+F9']),
    icon: 'words',
    run: ({ editor }) => setEditor({ panel: editor.panel === 'words' ? null : 'words' }),
  },
  {
    ...about('copy-words', []),
    icon: 'copy',
    run: ({ theory, editor }) => void copyNarrative(theory, editor.language),
  },
]

function about<Id extends string>(id: Id, shortcuts: readonly string[]) {
  return { id, label: `command.${id}`, section: 'view', shortcuts, where: 'page', when: always } as const
}
