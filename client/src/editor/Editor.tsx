import { Suspense, useEffect, useMemo, useState } from 'react'
import { guideFromAddress } from '../guide/index.js'
import { showNow, useShownVersion } from '../history/index.js'
import { useLens } from '../lenses/index.js'
import { useLight } from '../paths/index.js'
import { PresentingBar } from '../presenting/index.js'
import { SessionContext, useMayEdit } from '../session/index.js'
import { setEditor, useEditor, type View } from '../state/index.js'
import { firstViewSettled, later, settledFirstView, showedFirstView } from '../ui/index.js'
import { Bar } from './Bar.js'
import type { MenuRequest } from './ContextMenu.js'
import { ElementPalette } from './ElementPalette.js'
import { EditorContext, type EditorParts } from './editor-context.js'
import { Foot } from './Foot.js'
import { HoldKeys } from './HoldKeys.js'
import { LiveRegion } from './LiveRegion.js'
import { placeFromAddress } from './place-from-address.js'
import { SidePanel } from './SidePanel.js'
import { Stage } from './Stage.js'
import { useClipboardEvents } from './useClipboardEvents.js'
import { useDetailsWhenNeeded } from './useDetailsWhenNeeded.js'
import { useDocumentTitle } from './useDocumentTitle.js'
import { useFirstFocus } from './useFirstFocus.js'
import { useHeldWriting } from './useHeldWriting.js'
import { useKeyboard } from './useKeyboard.js'
import { useLaterParts } from './useLaterParts.js'
import { useOwnPresence } from './useOwnPresence.js'
import { useShownMap } from './useShownMap.js'
import { useTidySelection } from './useTidySelection.js'
import './editor.css'

const ContextMenu = later(() => import('./ContextMenu.js').then((own) => own.ContextMenu))
const FileOnMap = later(() => import('./FileOnMap.js').then((own) => own.FileOnMap), firstViewSettled)
const Dialogs = later(() => import('./Dialogs.js').then((own) => own.Dialogs))

/** The editor of an open theory: bar, palette, map, foot and inspector. */
export function Editor({ session, picture }: EditorParts) {
  const shown = useShownVersion()
  const isPast = shown !== null && shown.live === session
  const parts = useMemo(
    () => (isPast ? { session: shown.session, picture: shown.picture } : { session, picture }),
    [session, picture, shown, isPast],
  )
  useEffect(() => showNow, [])
  const view = useEditor((editor) => editor.view)
  const hasDialog = useEditor((editor) => editor.dialog !== null)
  const isPresenting = useEditor((editor) => editor.presenting !== null)
  const [menu, setMenu] = useState<MenuRequest | null>(null)
  useEffect(() => guideFromAddress(session.documentId), [session])
  useEffect(() => placeFromAddress(session), [session])
  const mayEdit = useMayEdit(parts.session)
  useEffect(() => setEditor({ mayEdit, ...(mayEdit ? {} : { editing: null }) }), [mayEdit])
  useFirstFocus(session)
  useKeyboard(parts)
  useHeldWriting()
  useClipboardEvents(parts)
  useOwnPresence(session)
  useShownMap(parts)
  useLens(parts)
  useLight(parts)
  useTidySelection(parts.session)
  useDetailsWhenNeeded(parts.session)
  useDocumentTitle(session)
  useLaterParts()
  useFirstView(view)
  return (
    <SessionContext value={parts.session}>
      <EditorContext value={parts}>
        <div className="editor" data-view={view} data-may={mayEdit ? 'edit' : 'look'} data-shown={shown?.kind}>
          <Bar />
          {view === 'map' && mayEdit && !isPresenting ? <ElementPalette /> : null}
          <Stage onContextMenu={setMenu} />
          {isPresenting ? null : <Foot />}
          <SidePanel />
          <Suspense fallback={null}>{isPresenting ? <PresentingBar {...parts} /> : null}</Suspense>
          <Suspense fallback={null}>
            {menu === null ? null : <ContextMenu request={menu} onClose={() => setMenu(null)} />}
          </Suspense>
          <Suspense fallback={null}>{mayEdit ? <FileOnMap /> : null}</Suspense>
          <Suspense fallback={<HoldKeys />}>{hasDialog ? <Dialogs /> : null}</Suspense>
          <LiveRegion />
        </div>
      </EditorContext>
    </SessionContext>
  )
}

/** So long is waited at most for the map to be drawn: in a tab that nobody sees it is not. */
const MAP_MS = 3_000

/** The map says itself that it has been drawn; other views are there with their first rendering. */
function useFirstView(view: View): void {
  useEffect(() => {
    if (view !== 'map') {
      showedFirstView()
      settledFirstView()
      return
    }
    const timer = setTimeout(showedFirstView, MAP_MS)
    return () => clearTimeout(timer)
  }, [view])
}
