import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce } from '../state/index.js'
import { type ShownThread, threadsIn, useThreads } from '../threads/index.js'
import { Icon } from '../ui/index.js'
import { isGivenTo } from './shown-threads.js'
import { usePeople } from './usePeople.js'

/** Who was given a thread to see to. */
export function GivenLine({ thread: { given, state } }: { readonly thread: ShownThread }) {
  if (given === null || state !== 'open') return null
  return (
    <p className="thread-settled thread-given">
      <Icon name="actor" size={14} />
      {t('comments.givenTo', { name: given.to.name })}
    </p>
  )
}

const NOBODY = ''

/** Gives a thread to somebody: they find it among what they have to do. */
export function GiveTo({ session, thread }: { readonly session: Session; readonly thread: ShownThread }) {
  const me = useThreads(session, (state) => state.me)
  const others = usePeople(session)
  const self = me.name === '' ? [] : [{ id: me.kind === 'anyone' ? null : me.id, name: me.name }]
  const { given } = thread
  const people = [...self, ...others]
  const there = given === null || people.some(({ name }) => name === given.to.name) ? [] : [given.to]
  return (
    <label className="thread-give">
      <span className="unseen">{t('comments.give')}</span>
      <select
        value={given?.to.name ?? NOBODY}
        onChange={(event) => {
          const { value } = event.target
          const to = [...people, ...there].find(({ name }) => name === value) ?? null
          threadsIn(session).run({ kind: 'give', thread: thread.id, to })
          announce(to === null ? t('comments.givenToNobody') : t('comments.givenTo', { name: to.name }))
        }}
      >
        <option value={NOBODY}>{t(given === null ? 'comments.give' : 'comments.giveToNobody')}</option>
        {[...people, ...there].map(({ id, name }) => (
          <option key={`${id} ${name}`} value={name}>
            {isGivenTo({ given: { to: { id, name }, by: me, at: 0 } }, me) ? t('comments.giveToMe', { name }) : name}
          </option>
        ))}
      </select>
    </label>
  )
}
