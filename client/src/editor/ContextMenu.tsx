import type { Id, Theory } from '@throughline/shared/model'
import { useEffect, useMemo } from 'react'
import type { ContextMenuRequest } from '../canvas/index.js'
import { type Command, commandName, commands, SECTIONS, shownShortcut } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { Icon, MenuAt, type MenuGroup } from '../ui/index.js'
import { commandContext, type EditorParts, runCommand, useEditorParts } from './editor-context.js'

/** On the empty map these make sense; on a thing, those of its sections. */
const ON_THE_MAP = ['paste', 'add-band-after', 'tidy-all', 'tidy-unplaced', 'select-all', 'zoom-fit']
const NEVER = new Set(['undo', 'redo', 'select-all', 'select-none', 'paste', 'tidy-all', 'tidy-unplaced'])

/** What was pressed, and where in the window. */
export type MenuRequest = Omit<ContextMenuRequest, 'at'>

/** What can be done with what was pressed: the same commands as everywhere. */
export function ContextMenu({ request, onClose }: { readonly request: MenuRequest; readonly onClose: () => void }) {
  const parts = useEditorParts()
  const { id } = request
  useEffect(() => {
    // A right press on something that is not selected is about that alone.
    if (id !== null && !useEditor.getState().selection.has(id)) setEditor({ selection: new Set([id]) })
  }, [id])
  const selection = useEditor((editor) => editor.selection)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected decides which commands apply.
  const groups = useMemo(() => groupsFor(parts, id), [parts, id, selection])
  return (
    <MenuAt
      x={request.x}
      y={request.y}
      label={nameOf(parts.session.theory(), id, selection.size)}
      groups={groups}
      onClose={onClose}
    />
  )
}

function groupsFor(parts: EditorParts, id: Id | null): readonly MenuGroup[] {
  const context = commandContext(parts)
  const theory = parts.session.theory()
  const belongs = (command: Command): boolean => {
    if (id === null) return ON_THE_MAP.includes(command.id)
    if (NEVER.has(command.id) || command.id.startsWith('nudge-')) return false
    if (command.section === 'bands') return theory.bands.has(id)
    // On the map one drags; in a list a finger has only the menu to move things with.
    if (context.editor.view !== 'map' && /^move-(up|down|to-band-)/.test(command.id)) return true
    return (
      ['edit', 'grow', 'links', 'records', 'arrange', 'sub-models'].includes(command.section) &&
      !/^(move|align)-/.test(command.id)
    )
  }
  return SECTIONS.map((section) => ({
    id: section,
    entries: commands
      .filter((command) => command.section === section && belongs(command) && command.when(context))
      .map((command) => ({
        id: command.id,
        label: commandName(command),
        shortcut: command.shortcuts[0] === undefined ? undefined : shownShortcut(command.shortcuts[0]),
        ...(command.icon === undefined ? {} : { icon: <Icon name={command.icon} /> }),
        run: () => runCommand(parts, command),
      })),
  }))
}

function nameOf(theory: Theory, id: Id | null, selected: number): string {
  if (id === null) return t('menu.map')
  if (selected > 1) return t('menu.several', { count: selected })
  if (theory.links.has(id)) return t('menu.link')
  if (theory.bands.has(id)) return t('menu.band')
  return theory.groups.has(id) ? t('menu.group') : t('menu.box')
}
