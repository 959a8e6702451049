import { type Id, type Theory, WHOLE_THEORY } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce, type EditorState, setEditor, useEditor } from '../state/index.js'
import { type ShownThread, setThreadChoice, threadsIn, useThreadChoice, type Writing } from '../threads/index.js'
import { authorName } from './Author.js'
import { openThread } from './show-thread.js'
import { shownThreads, threadBeside } from './shown-threads.js'
import { aboutNow } from './what-about.js'

interface Where {
  readonly session: Session
  readonly editor: EditorState
}

/** Begins a comment on what is selected, else on the whole. */
export function beginComment({ session, editor }: Where): void {
  begin({ kind: 'comment', on: placeOf(session.theory(), editor.selection) })
}

/** Begins a suggestion: another label for what is selected, else another box. */
export function beginSuggestion({ session, editor }: Where): void {
  const on = placeOf(session.theory(), editor.selection)
  begin({ kind: on.kind === 'theory' ? 'element' : 'label', on })
}

function begin(writing: Writing): void {
  setThreadChoice({ writing, open: null })
  setEditor({ panel: 'comments', editing: null })
}

/** The same by a key: the keyboard comes along to the thread, where the next press goes on and answering is one Tab away. */
export function goThroughThreads(where: Where, step: 1 | -1): void {
  const opened = stepThreads(where, step)
  if (opened !== null) focusThread(opened, FRAMES)
}

/** A panel that has only just been opened comes a few frames later, on a busy machine many. */
const FRAMES = 60

function focusThread(id: Id, frames: number): void {
  const head = document.querySelector<HTMLElement>(`[data-thread="${CSS.escape(id)}"] .thread-head`)
  if (head !== null) head.focus()
  else if (frames > 0) requestAnimationFrame(() => focusThread(id, frames - 1))
}

/** Opens the next or previous of the open threads that are shown, and says which it is. Gives it; null: there is none. */
export function stepThreads({ session }: Where, step: 1 | -1): Id | null {
  const { threads, me } = threadsIn(session).state()
  const { open, shown } = useThreadChoice.getState()
  const here = useEditor.getState().selection
  const among = shownThreads(threads, { shown: shown === 'here' ? 'all' : shown, me, here })
  const next = threadBeside(
    among.filter(({ state }) => state === 'open'),
    open,
    step,
  )
  if (next === null) {
    announce(t('comments.noneOpen'))
    return null
  }
  openThread(session, next)
  announce(inWords(session.theory(), next))
  return next.id
}

/** Resolves the thread that is open, else the one about what is selected. */
export function resolveHere({ session, editor }: Where): void {
  const { threads } = threadsIn(session).state()
  const { open } = useThreadChoice.getState()
  const isOpen = ({ state, suggestion }: ShownThread) => state === 'open' && suggestion === null
  const thread =
    threads.find((each) => each.id === open && isOpen(each)) ??
    threads.find((each) => editor.selection.has(each.on.id) && isOpen(each))
  if (thread === undefined) {
    announce(t('comments.noneOpen'))
    return
  }
  threadsIn(session).run({ kind: 'settle', thread: thread.id, deed: 'resolve', made: null, asOf: null })
  announce(t('comments.done.resolve'))
}

function placeOf(theory: Theory, selection: ReadonlySet<Id>): Writing['on'] {
  const [id] = selection
  if (id === undefined || selection.size > 1) return { kind: 'theory', id: WHOLE_THEORY }
  if (theory.elements.has(id)) return { kind: 'element', id }
  if (theory.links.has(id)) return { kind: 'link', id }
  if (theory.bands.has(id)) return { kind: 'band', id }
  return theory.groups.has(id) ? { kind: 'group', id } : { kind: 'theory', id: WHOLE_THEORY }
}

function inWords(theory: Theory, { number, on, about, comments }: ShownThread): string {
  const [first] = comments
  const name = aboutNow(theory, on.id) || about
  if (first === undefined) return t('comments.saidOpen', { number, about: name })
  return t('comments.saidThread', { number, about: name, name: authorName(first.by), text: first.text })
}
