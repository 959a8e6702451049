import { MiniMap } from '../canvas/index.js'
import { ChecksCount } from '../checks/index.js'
import { shownShortcut } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { WeakestLink } from '../paths/index.js'
import { useOnMap } from '../picture/index.js'
import { type Session, useMayEdit } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { IconButton } from '../ui/index.js'
import { AddButton } from './ElementPalette.js'
import { commandNamed, runCommand, useEditorParts } from './editor-context.js'
import { ViewSwitch } from './ViewSwitch.js'
import './foot.css'

/** Below the map: how much there is, how near one looks, and where. */
export function Foot() {
  const parts = useEditorParts()
  const { session, picture } = parts
  const mayEdit = useMayEdit(session)
  const isMap = useEditor((editor) => editor.view === 'map')
  const press = (id: string) => () => runCommand(parts, commandNamed(id))
  const keys = (id: string) => shownShortcut(commandNamed(id).shortcuts[0] ?? '')
  return (
    <footer className="foot">
      {mayEdit ? (
        <span className="foot-add">
          <AddButton />
        </span>
      ) : null}
      <ViewSwitch />
      <ChecksCount />
      <WeakestLink session={session} />
      <Sums session={session} />
      <span className="foot-space" />
      <span className="foot-phone">
        <IconButton icon="panel" label={t('command.inspector')} onPress={press('inspector')} />
      </span>
      {isMap ? (
        <>
          <div className="foot-zoom">
            <IconButton
              icon="minus"
              label={t('command.zoom-out')}
              shortcut={keys('zoom-out')}
              size="small"
              onPress={press('zoom-out')}
            />
            <Percent />
            <IconButton
              icon="plus"
              label={t('command.zoom-in')}
              shortcut={keys('zoom-in')}
              size="small"
              onPress={press('zoom-in')}
            />
            <IconButton
              icon="fit"
              label={t('command.zoom-fit')}
              shortcut={keys('zoom-fit')}
              size="small"
              onPress={press('zoom-fit')}
            />
          </div>
          <span className="foot-minimap">
            <MiniMap picture={picture} />
          </span>
        </>
      ) : null}
    </footer>
  )
}

// By itself: it looks at every change, and the buttons beside it do not.
function Sums({ session }: { readonly session: Session }) {
  const boxes = useOnMap(session, ({ elements }) => elements.size)
  const links = useOnMap(session, ({ links }) => links.size)
  return (
    <p className="foot-sums">
      <span>{t('foot.boxes', { count: boxes })}</span>
      <span>{t('foot.links', { count: links })}</span>
    </p>
  )
}

// By itself: it changes with every step of the camera, and what is beside it does not.
function Percent() {
  const percent = useEditor((editor) => Math.round(editor.zoom * 100))
  return (
    <output className="foot-percent" aria-label={t('foot.zoom', { percent })} aria-live="off">
      {percent}%
    </output>
  )
}
