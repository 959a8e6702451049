import { may } from '@throughline/shared/permissions'
import { Suspense } from 'react'
import { shownShortcut } from '../commands/index.js'
import { AgreedTag } from '../history/index.js'
import { language, loadAllWords, t } from '../i18n/index.js'
import { PresenterActions } from '../presenting/index.js'
import { type SaveState, useHistory, useRole, useTheory } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { Button, firstViewSettled, Icon, IconButton, Logo, later, Tag } from '../ui/index.js'
import { BarMenu } from './BarMenu.js'
import { commandNamed, runCommand, useEditorParts } from './editor-context.js'
import { PanelMenu } from './PanelMenu.js'
import { People } from './People.js'
import { SaveMark } from './SaveMark.js'
import { ShareButton } from './ShareButton.js'
import { Title } from './Title.js'
import './bar.css'

const AskButton = later(() => import('../asking/index.js').then((asking) => asking.AskButton), firstViewSettled)
const CommentsButton = later(
  () => import('../comments/index.js').then((comments) => comments.CommentsButton),
  firstViewSettled,
)

/** The bar above the map: where one is, whether it is saved, who is here, what can be done with the whole. */
export function Bar() {
  const parts = useEditorParts()
  const { session } = parts
  const status = useTheory(session, ({ details }) => details.status)
  const hasVersion = useTheory(session, ({ details }) => details.version !== '')
  const { canUndo, canRedo } = useHistory(session)
  const role = useRole(session)
  const isPresenting = useEditor((editor) => editor.presenting !== null)
  const press = (id: string) => () => runCommand(parts, commandNamed(id))
  const keys = (id: string) => {
    const [first] = commandNamed(id).shortcuts
    return first === undefined ? undefined : shownShortcut(first)
  }
  return (
    <header className="bar">
      <a
        className="bar-home"
        href="/"
        aria-label={t('bar.home')}
        onClick={(event) => {
          if (isSent(session.saveState())) return
          event.preventDefault()
          askBeforeLeaving()
        }}
      >
        <Logo />
      </a>
      <div className="bar-words">
        <Title session={session} />
        <span className="bar-status">
          <Suspense fallback={<Tag>{t(`status.${status}`)}</Tag>}>
            {hasVersion ? <AgreedTag session={session} /> : <Tag>{t(`status.${status}`)}</Tag>}
          </Suspense>
        </span>
        <SaveMark session={session} />
      </div>
      <span className="bar-history" hidden={!may(role, 'edit')}>
        <IconButton
          icon="undo"
          label={t('command.undo')}
          shortcut={keys('undo')}
          isDisabled={!canUndo}
          onPress={press('undo')}
        />
        <IconButton
          icon="redo"
          label={t('command.redo')}
          shortcut={keys('redo')}
          isDisabled={!canRedo}
          onPress={press('redo')}
        />
      </span>
      <span className="bar-space" />
      <People session={session} />
      <Suspense fallback={null}>{isPresenting ? <PresenterActions session={session} /> : null}</Suspense>
      <span className="bar-wide" hidden={isPresenting}>
        <span className="bar-rule" />
        <IconButton icon="search" label={t('command.find')} shortcut={keys('find')} onPress={press('find')} />
        <Suspense fallback={null}>
          <CommentsButton session={session} keys={keys('comments')} />
        </Suspense>
        <PanelMenu />
        <IconButton icon="keyboard" label={t('bar.commands')} shortcut={keys('commands')} onPress={press('commands')} />
        <Button kind="line" onPress={press('export')}>
          <Icon name="export" />
          {t('bar.export')}
        </Button>
        {may(role, 'edit') ? (
          <ShareButton />
        ) : (
          <Suspense fallback={null}>
            <AskButton session={session} />
          </Suspense>
        )}
      </span>
      <BarMenu />
    </header>
  )
}

/** Where the question cannot be fetched any more, there is no asking: what waits is kept all the same. */
function askBeforeLeaving(): void {
  Promise.all([import('./Dialogs.js'), loadAllWords(language())]).then(
    () => setEditor({ dialog: 'leave' }),
    () => globalThis.location.assign('/'),
  )
}

/** Nothing waits, or it is on its way. */
const isSent = (state: SaveState): boolean => !('waiting' in state) || state.waiting === 0
