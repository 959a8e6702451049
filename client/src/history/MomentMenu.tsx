import { t } from '../i18n/index.js'
import { setEditor } from '../state/index.js'
import { Icon, IconButton, type MenuEntry, MenuFrom } from '../ui/index.js'
import { showComparison } from './compare/show-comparison.js'
import { useHistoryParts } from './history-context.js'
import { restore } from './restore.js'
import { showVersion } from './show-version.js'
import type { ToldRevision } from './told.js'
import { versionName } from './version-name.js'

/** What can be done with a version. */
export function MomentMenu({ revision }: { readonly revision: ToldRevision }) {
  const { live, picture, timeline } = useHistoryParts()
  if (timeline === null) return null
  const parts = { live, picture, timeline }
  const before = timeline.revisions[timeline.revisions.indexOf(revision) + 1]
  const entries: MenuEntry[] = [
    {
      id: 'now',
      label: t('history.compareNow'),
      run: () => void showComparison({ ...parts, a: revision.id, b: 'now' }),
    },
    {
      id: 'before',
      label: t('history.compareBefore'),
      disabled: before === undefined,
      run: () => {
        if (before !== undefined) void showComparison({ ...parts, a: before.id, b: revision.id })
      },
    },
    ...(live.mayEdit()
      ? [
          {
            id: 'restore',
            label: t('history.restore'),
            icon: <Icon name="undo" />,
            run: () => void restore(live, revision.id),
          },
        ]
      : []),
    {
      id: 'export',
      label: t('history.export'),
      icon: <Icon name="export" />,
      run: () => void showVersion({ ...parts, revision }).then(() => setEditor({ dialog: 'export' })),
    },
  ]
  return (
    <MenuFrom
      label={t('history.more')}
      button={(opens) => (
        <IconButton {...opens} icon="more" size="small" label={`${t('history.more')}: ${versionName(revision)}`} />
      )}
      groups={() => [{ id: 'all', entries }]}
    />
  )
}
