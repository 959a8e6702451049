import { shownShortcut } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { useHistory, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { Button, Icon, IconButton, Logo, Tag } from '../ui/index.js'
import { BarMenu } from './BarMenu.js'
import { commandNamed, runCommand, useEditorParts } from './editor-context.js'
import { People } from './People.js'
import { SaveMark } from './SaveMark.js'
import { ShareButton } from './ShareButton.js'
import { Title } from './Title.js'
import './bar.css'

/** The bar above the map: where one is, whether it is saved, who is here, what can be done with the whole. */
export function Bar() {
  const parts = useEditorParts()
  const { session } = parts
  const status = useTheory(session, ({ details }) => details.status)
  const { canUndo, canRedo } = useHistory(session)
  const panel = useEditor((editor) => editor.panel)
  const hasLens = useEditor((editor) => editor.lens !== null)
  const press = (id: string) => () => runCommand(parts, commandNamed(id))
  const keys = (id: string) => {
    const [first] = commandNamed(id).shortcuts
    return first === undefined ? undefined : shownShortcut(first)
  }
  return (
    <header className="bar">
      <a className="bar-home" href="/" aria-label={t('bar.home')}>
        <Logo />
      </a>
      <div className="bar-words">
        <Title session={session} />
        <span className="bar-status">
          <Tag>{t(`status.${status}`)}</Tag>
        </span>
        <SaveMark session={session} />
      </div>
      <span className="bar-history">
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
      <span className="bar-wide">
        <span className="bar-rule" />
        <IconButton icon="search" label={t('command.find')} shortcut={keys('find')} onPress={press('find')} />
        <IconButton
          icon="chain"
          label={t('command.paths')}
          shortcut={keys('paths')}
          aria-pressed={panel === 'paths'}
          onPress={press('paths')}
        />
        <IconButton
          icon="eye"
          label={t('command.lens')}
          shortcut={keys('lens')}
          aria-pressed={panel === 'lens' || hasLens}
          onPress={press('lens')}
        />
        <IconButton
          icon="panel"
          label={t('command.inspector')}
          shortcut={keys('inspector')}
          aria-pressed={panel === 'details'}
          onPress={press('inspector')}
        />
        <IconButton icon="keyboard" label={t('bar.commands')} shortcut={keys('commands')} onPress={press('commands')} />
        <Button kind="line" onPress={press('export')}>
          <Icon name="export" />
          {t('bar.export')}
        </Button>
        <ShareButton />
      </span>
      <BarMenu />
    </header>
  )
}
