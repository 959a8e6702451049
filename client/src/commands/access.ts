import { setEditor } from '../state/index.js'
import { scriptLater } from '../ui/index.js'
import { always, type Command } from './command.js'

const asking = scriptLater(() => import('../asking/index.js'))

/** Who may do what with the theory. */
export const access: readonly Command[] = [
  { ...about('share'), icon: 'chain', needs: 'edit', run: () => setEditor({ dialog: 'share' }) },
  {
    ...about('ask-to-edit'),
    icon: 'edit',
    lacks: 'edit',
    run: ({ session }) => void asking().then(({ askToEdit }) => askToEdit(session)),
  },
]

function about<Id extends string>(id: Id) {
  return { id, label: `command.${id}`, section: 'view', shortcuts: [], where: 'page', when: always } as const
}
