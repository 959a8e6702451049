import { t } from '../i18n/index.js'
import type { ShownThread } from '../threads/index.js'
import { Icon } from '../ui/index.js'
import { authorName } from './Author.js'
import { whenSaid } from './when-said.js'

/** Who settled a thread, how, and when. */
export function SettledLine({ thread: { state, settled } }: { readonly thread: ShownThread }) {
  if (state === 'open' || settled === null) return null
  const said = { name: authorName(settled.by), when: whenSaid(settled.at, Date.now()) }
  const isGood = state === 'resolved' || state === 'accepted'
  return (
    <p className="thread-settled">
      <Icon name={isGood ? 'check' : 'close'} size={14} />
      {t(`comments.settled.${state}`, said)}
    </p>
  )
}
