import { Suspense } from 'react'
import { TheoryMap } from '../canvas/index.js'
import { GuideOffer } from '../guide/index.js'
import { AroundVersion, useShownVersion } from '../history/index.js'
import { LANGUAGES, loadAllWords, t } from '../i18n/index.js'
import { MapKeys } from '../key-hints/index.js'
import { LensStrip } from '../lenses/index.js'
import { LightStrip } from '../paths/index.js'
import { Attendance } from '../presenting/index.js'
import { useMayEdit, useMeetings } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { firstViewSettled, later } from '../ui/index.js'
import type { MenuRequest } from './ContextMenu.js'
import { EmptyHint } from './EmptyHint.js'
import { useEditorParts } from './editor-context.js'
import { FollowStrip } from './FollowStrip.js'
import { Strips } from './Strips.js'
import { Trail } from './Trail.js'

const OutlineView = later(() => import('../outline/index.js').then((outline) => outline.OutlineView))
// Its cells read words of both languages.
const TableView = later(() =>
  Promise.all([import('../table/index.js'), ...LANGUAGES.map(loadAllWords)]).then(([table]) => table.TableView),
)
const RequestsStrip = later(() => import('../asking/index.js').then((asking) => asking.RequestsStrip), firstViewSettled)
const MeetingsStrip = later(() => import('../meetings/index.js').then((meetings) => meetings.MeetingsStrip))

/** The theory itself, as map, outline or table: three equal views of one model. */
export function Stage({ onContextMenu }: { readonly onContextMenu: (request: MenuRequest) => void }) {
  const parts = useEditorParts()
  const view = useEditor((editor) => editor.view)
  const shown = useShownVersion()
  const hasLens = useEditor(({ lens }) => lens !== null)
  const mayEdit = useMayEdit(parts.session)
  const hasMet = useMeetings(parts.session).length > 0
  return (
    <main className="editor-stage" aria-label={t(`stage.${view}`)}>
      <Strips />
      <Suspense fallback={null}>{mayEdit ? <RequestsStrip session={parts.session} /> : null}</Suspense>
      <Suspense fallback={null}>{hasMet ? <MeetingsStrip {...parts} /> : null}</Suspense>
      <Suspense fallback={null}>{shown === null ? null : <AroundVersion part="above" />}</Suspense>
      <Suspense fallback={null}>{hasLens ? <LensStrip {...parts} /> : null}</Suspense>
      <LightStrip {...parts} />
      <FollowStrip />
      <Attendance {...parts} />
      <Trail />
      <GuideOffer session={parts.session} />
      {view === 'map' ? (
        <div className="editor-map" data-shortcuts="map">
          <TheoryMap {...parts} onContextMenu={onContextMenu} />
          <EmptyHint />
        </div>
      ) : null}
      {view === 'map' && shown === null ? <MapKeys session={parts.session} /> : null}
      <Suspense fallback={null}>
        {view === 'outline' ? <OutlineView {...parts} onContextMenu={onContextMenu} /> : null}
        {view === 'table' ? <TableView {...parts} /> : null}
      </Suspense>
      <Suspense fallback={null}>{shown === null ? null : <AroundVersion part="below" />}</Suspense>
    </main>
  )
}
