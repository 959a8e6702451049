import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { useThreads } from '../threads/index.js'
import { Button, Icon } from '../ui/index.js'
import { useCounts } from './useCounts.js'
import { useNewComments } from './useNewComments.js'
import { useThreadInAddress } from './useThreadInAddress.js'
import './comments-button.css'

/** In the bar: how many threads are open; pressed, the panel of comments. */
export function CommentsButton({ session, keys }: { readonly session: Session; readonly keys: string | undefined }) {
  const count = useThreads(session, ({ threads }) => threads.filter(({ state }) => state === 'open').length)
  const isOpen = useEditor((editor) => editor.panel === 'comments')
  useCounts(session)
  useNewComments(session)
  useThreadInAddress(session)
  return (
    <Button
      className="bar-comments"
      aria-pressed={isOpen}
      aria-keyshortcuts={keys}
      aria-label={count === 0 ? t('panel.comments') : t('comments.button', { count })}
      onPress={() => setEditor({ panel: isOpen ? null : 'comments' })}
    >
      <Icon name="comment" />
      <span className="bar-comments-word">{t('panel.comments')}</span>
      {count === 0 ? null : <span className="bar-comments-count">{count}</span>}
    </Button>
  )
}
