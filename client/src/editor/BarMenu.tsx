import { commandName, commandsFor, shownShortcut } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { IconButton, type MenuEntry, MenuFrom } from '../ui/index.js'
import { commandContext, commandNamed, type EditorParts, runCommand, useEditorParts } from './editor-context.js'

const SHOWN = [
  'share',
  'ask-to-edit',
  'redo',
  'search',
  'inspector',
  'checks',
  'paths',
  'lens',
  'assumptions-map',
  'history',
  'guide',
  'present',
  'bring-everyone',
  'comments',
  'comment',
  'find',
  'export',
  'tidy-all',
  'add-link',
  'delete',
  'commands',
  'shortcuts',
]

/** On narrow screens: what stands in the bar on wide ones, and what has no key to press there. */
export function BarMenu() {
  const parts = useEditorParts()
  return (
    <span className="bar-menu">
      <MenuFrom
        button={(opens) => <IconButton {...opens} icon="more" label={t('bar.more')} />}
        label={t('bar.more')}
        groups={() => [{ id: 'all', entries: entriesFor(parts) }]}
      />
    </span>
  )
}

function entriesFor(parts: EditorParts): readonly MenuEntry[] {
  const context = commandContext(parts)
  const offered = new Set(commandsFor(parts.session).map(({ id }) => id))
  const entries = SHOWN.filter((id) => offered.has(id))
    .map(commandNamed)
    .map((command) => ({
      id: command.id,
      label: commandName(command),
      shortcut: command.shortcuts[0] === undefined ? undefined : shownShortcut(command.shortcuts[0]),
      disabled: !command.when(context),
      run: () => runCommand(parts, command),
    }))
  return entries
}
