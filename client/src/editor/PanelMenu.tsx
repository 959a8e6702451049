import { commandsFor, shownShortcut } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { type Session, useSession } from '../session/index.js'
import { type PanelId, setEditor, useEditor } from '../state/index.js'
import { Button, Icon, MenuFrom } from '../ui/index.js'
import { commandNamed } from './editor-context.js'
import { panels } from './panels.js'

const IDS = Object.keys(panels).filter((id): id is PanelId => id in panels)

/** What stands at the right, and what else could. */
export function PanelMenu() {
  const session = useSession()
  // Comments have a button of their own beside this.
  const open = useEditor(({ panel }) => (panel === 'comments' ? null : panel))
  return (
    <MenuFrom
      label={t('panel.menu')}
      button={(opens) => (
        <Button {...opens} className="bar-panel">
          <Icon name={open === null ? 'panel' : (panels[open]?.icon ?? 'panel')} />
          <span>{open === null ? t('panel.none') : t(`panel.${open}`)}</span>
          <Icon name="down" size={12} />
        </Button>
      )}
      groups={() => [
        {
          id: 'panels',
          entries: IDS.filter((id) => isOffered(session, id)).map((id) => ({
            id,
            label: t(`panel.${id}`),
            icon: <Icon name={panels[id]?.icon ?? 'panel'} />,
            shortcut: shortcutOf(panels[id]?.command ?? ''),
            run: () => setEditor({ panel: id }),
          })),
        },
        {
          id: 'none',
          entries: [
            {
              id: 'none',
              label: t('panel.close'),
              icon: <Icon name="close" />,
              disabled: open === null,
              run: () => setEditor({ panel: null }),
            },
          ],
        },
      ]}
    />
  )
}

function isOffered(session: Session, id: PanelId): boolean {
  return commandsFor(session).some((command) => command.id === panels[id]?.command)
}

function shortcutOf(command: string): string | undefined {
  const [first] = commandNamed(command).shortcuts
  return first === undefined ? undefined : shownShortcut(first)
}
