import { t } from '../i18n/index.js'
import type { ShownThread } from '../threads/index.js'
import { Icon } from '../ui/index.js'
import './thread-sign.css'

/** A thread's sign and number: round for a comment, square for a suggestion. */
export function ThreadSign({ thread, isOn = false }: { readonly thread: ShownThread; readonly isOn?: boolean }) {
  const { suggestion, number } = thread
  const look = `thread-sign ${suggestion === null ? '' : 'is-suggestion'} ${isOn ? 'is-on' : ''}`
  return (
    <span className={look}>
      <Icon name={suggestion === null ? 'comment' : 'edit'} size={12} />
      <span className="unseen">{t(suggestion === null ? 'comments.comment' : 'comments.suggestion')}</span>
      {number === 0 ? '…' : number}
    </span>
  )
}
