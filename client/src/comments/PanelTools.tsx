import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { SHOWN, setThreadChoice, useThreadChoice, useThreads } from '../threads/index.js'
import { Button, Icon } from '../ui/index.js'
import { beginComment } from './actions.js'
import { isForMe } from './shown-threads.js'
import './panel-tools.css'

/** Which threads are shown, and the button for a new one. */
export function PanelTools({ session }: { readonly session: Session }) {
  const shown = useThreadChoice((choice) => choice.shown)
  const role = useThreads(session, (state) => state.role)
  const forMe = useThreads(
    session,
    ({ threads, me }) => threads.filter((each) => each.state === 'open' && isForMe(each, me)).length,
  )
  return (
    <div className="thread-tools">
      <label className="thread-filter">
        <span className="unseen">{t('comments.show')}</span>
        <select
          value={shown}
          onChange={(event) => {
            const wanted = SHOWN.find((one) => one === event.target.value)
            if (wanted !== undefined) setThreadChoice({ shown: wanted })
          }}
        >
          {SHOWN.map((one) => (
            <option key={one} value={one}>
              {one === 'for-me' && forMe > 0 ? `${t('comments.show.for-me')} ${forMe}` : t(`comments.show.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Button
        size="small"
        aria-pressed={shown === 'for-me'}
        onPress={() => setThreadChoice({ shown: shown === 'for-me' ? 'all' : 'for-me' })}
      >
        <span aria-hidden="true">@</span>
        {t('comments.show.for-me')}
        {forMe === 0 ? null : <span className="thread-count">{forMe}</span>}
      </Button>
      <span className="thread-tools-space" />
      {role === 'view' ? null : (
        <Button kind="line" size="small" onPress={() => beginComment({ session, editor: useEditor.getState() })}>
          <Icon name="plus" size={12} />
          {t('comments.comment')}
        </Button>
      )}
    </div>
  )
}
