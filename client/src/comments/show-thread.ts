import type { Id } from '@throughline/shared/model'
import type { Session } from '../session/index.js'
import { goTo, setEditor, useEditor } from '../state/index.js'
import { type ShownThread, setThreadChoice } from '../threads/index.js'

/** Opens a thread in the panel and shows what it is about in the view; null closes the one that is open. */
export function openThread(session: Session, thread: ShownThread | null): void {
  setThreadChoice({ open: thread?.id ?? null, writing: null })
  if (thread === null) return
  if (useEditor.getState().panel !== 'comments') setEditor({ panel: 'comments' })
  if (thread.state !== 'open') setThreadChoice({ areSettledShown: true })
  show(session, thread.on.id)
}

function show(session: Session, id: Id): void {
  const { elements, links, groups, bands } = session.theory()
  if (bands.has(id)) {
    goTo(id, bands.get(id)?.within ?? null)
    return
  }
  const start = links.get(id)?.from ?? id
  const thing = elements.get(start) ?? groups.get(start)
  if (thing !== undefined) goTo(id, thing.within)
}
