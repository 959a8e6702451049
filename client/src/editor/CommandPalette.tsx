import { commandName, commandsFor, shownShortcut } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { Icon, PickDialog } from '../ui/index.js'
import { commandNamed, runCommand, useCommandContext, useEditorParts } from './editor-context.js'

/** Every command that is this person's, by its name; those that do not apply now stand last and say so by their grey. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const parts = useEditorParts()
  const context = useCommandContext()
  const items = commandsFor(parts.session)
    .filter(({ id }) => id !== 'commands')
    .map((command) => ({
      id: command.id,
      words: commandName(command),
      hint: command.shortcuts[0] === undefined ? undefined : shownShortcut(command.shortcuts[0]),
      disabled: !command.when(context),
      ...(command.icon === undefined ? {} : { icon: <Icon name={command.icon} /> }),
    }))
  return (
    <PickDialog
      title={t('palette.commands')}
      fieldLabel={t('palette.commandsField')}
      none={t('palette.commandsNone')}
      items={[...items.filter(({ disabled }) => !disabled), ...items.filter(({ disabled }) => disabled)]}
      onPick={(id) => runCommand(parts, commandNamed(id))}
      onClose={onClose}
    />
  )
}
