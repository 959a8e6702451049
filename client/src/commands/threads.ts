import { setEditor } from '../state/index.js'
import { scriptLater } from '../ui/index.js'
import { always, type Command, type CommandContext } from './command.js'

const comments = scriptLater(() => import('../comments/index.js'))

/** What people say about a theory, and what they propose. */
export const threads: readonly Command[] = [
  {
    ...on('comment', 'records', ['Mod+Alt+M']),
    icon: 'comment',
    run: (context) => void comments().then(({ beginComment }) => beginComment(context)),
  },
  {
    ...on('suggest', 'records', []),
    icon: 'edit',
    run: suggestHere,
  },
  {
    ...on('resolve-thread', 'records', []),
    run: (context) => void comments().then(({ resolveHere }) => resolveHere(context)),
  },
  {
    ...on('comments', 'view', []),
    needs: 'read',
    icon: 'comment',
    run: ({ editor }) => setEditor({ panel: editor.panel === 'comments' ? null : 'comments' }),
  },
  {
    ...on('next-thread', 'view', ['N']),
    needs: 'read',
    where: 'map',
    run: (context) => void comments().then(({ goThroughThreads }) => goThroughThreads(context, 1)),
  },
  {
    ...on('previous-thread', 'view', ['Shift+N']),
    needs: 'read',
    where: 'map',
    run: (context) => void comments().then(({ goThroughThreads }) => goThroughThreads(context, -1)),
  },
]

/** Begins a suggestion about what is selected. */
export function suggestHere(context: CommandContext): void {
  void comments().then(({ beginSuggestion }) => beginSuggestion(context))
}

function on<Id extends string, Section extends Command['section']>(
  id: Id,
  section: Section,
  shortcuts: readonly string[],
) {
  return { id, label: `command.${id}`, section, shortcuts, where: 'page', when: always, needs: 'comment' } as const
}
