import type { Id, Theory } from '@throughline/shared/model'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { BandDetails } from './BandDetails.js'
import { ElementDetails } from './ElementDetails.js'
import { GroupDetails } from './GroupDetails.js'
import { type Inspected, InspectorContext } from './inspector-context.js'
import { LinkDetails } from './LinkDetails.js'
import { SeveralDetails } from './SeveralDetails.js'
import { TheoryDetails } from './TheoryDetails.js'
import './inspector.css'

/** At the right of the map: all there is to say about what is selected. */
export function Inspector({ session, picture }: Inspected) {
  const selection = useEditor((editor) => editor.selection)
  const wanted = useEditor((editor) => editor.inspectorField)
  const panel = useRef<HTMLElement>(null)
  // Each thing is read from its beginning.
  const id = selection.size === 1 ? [...selection][0] : selection.size
  useEffect(() => {
    if (id !== undefined) panel.current?.scrollTo({ top: 0 })
  }, [id])
  useEffect(() => {
    if (wanted === null) return
    const named = CSS.escape(wanted)
    panel.current?.querySelector<HTMLElement>(`[data-field="${named}"], [data-place="${named}"]`)?.focus()
    setEditor({ inspectorField: null })
  }, [wanted])
  return (
    <InspectorContext value={{ session, picture }}>
      <aside className="inspector" aria-label={t('inspector.label')} ref={panel}>
        <Selected session={session} selection={selection} />
      </aside>
    </InspectorContext>
  )
}

function Selected({ session, selection }: { readonly session: Session; readonly selection: ReadonlySet<Id> }) {
  const [id] = selection
  const kind = useTheory(session, (theory) => (id === undefined ? null : kindOf(theory, id)))
  if (selection.size > 1) return <SeveralDetails ids={selection} />
  if (id === undefined || kind === null) return <TheoryDetails />
  switch (kind) {
    case 'elements':
      return <ElementDetails key={id} id={id} />
    case 'links':
      return <LinkDetails key={id} id={id} />
    case 'bands':
      return <BandDetails key={id} id={id} />
    case 'groups':
      return <GroupDetails key={id} id={id} />
  }
}

function kindOf(theory: Theory, id: Id): 'elements' | 'links' | 'bands' | 'groups' | null {
  return (['elements', 'links', 'bands', 'groups'] as const).find((kind) => theory[kind].has(id)) ?? null
}
