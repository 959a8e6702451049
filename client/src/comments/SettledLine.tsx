import type { Theory } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import type { ShownThread } from '../threads/index.js'
import { Icon } from '../ui/index.js'
import { authorName } from './Author.js'
import { standingOf } from './what-stands.js'
import { whenSaid } from './when-said.js'

/** Who settled a thread, how, and when; of an accepted suggestion, whether it still stands. */
export function SettledLine({ theory, thread }: { readonly theory: Theory; readonly thread: ShownThread }) {
  const { state, settled } = thread
  if (state === 'open' || settled === null) return null
  const said = { name: authorName(settled.by), when: whenSaid(settled.at, Date.now()) }
  // An undo, or a later change, makes another truth of what was accepted.
  const standing = state === 'accepted' ? standingOf(theory, thread) : 'stands'
  const isGood = state === 'resolved' || (state === 'accepted' && standing === 'stands')
  return (
    <p className="thread-settled">
      <Icon name={isGood ? 'check' : 'close'} size={14} />
      {standing === 'stands' ? t(`comments.settled.${state}`, said) : t(`comments.accepted.${standing}`, said)}
    </p>
  )
}
