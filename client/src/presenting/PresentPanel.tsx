import { t } from '../i18n/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { Panel } from '../ui/index.js'
import { Frames } from './Frames.js'
import { Plans } from './Plans.js'
import { PresenterNotes } from './PresenterNotes.js'
import type { PresentingParts } from './presenting-parts.js'
import './present-panel.css'

/** What can be presented, and the frames that are chosen for it; while one presents, what only the presenter sees. */
export function PresentPanel({ session }: PresentingParts) {
  const isPresenting = useEditor((editor) => editor.presenting !== null)
  return (
    <Panel title={t('panel.present')} icon="map" closeLabel={t('ui.close')} onClose={() => setEditor({ panel: null })}>
      {isPresenting ? (
        <PresenterNotes session={session} />
      ) : (
        <>
          <Plans session={session} />
          <Frames session={session} />
        </>
      )}
    </Panel>
  )
}
