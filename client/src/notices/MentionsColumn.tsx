import { t } from '../i18n/index.js'
import { Face } from '../ui/index.js'
import { ago } from './ago.js'
import { Column, Where } from './Column.js'
import type { Notices } from './notices-api.js'

/** Longer comments are cut: the thread has them whole. */
const LONGEST = 160

/** Comments that name this person; each leads to its thread. */
export function MentionsColumn({ mentions }: Pick<Notices, 'mentions'>) {
  return (
    <Column title={t('notices.mentions')} count={mentions.length} none={t('notices.noMentions')}>
      {mentions.map(({ comment, url, thread, by, text, title, at }) => (
        <li key={comment}>
          <Face name={nameOf(by)} />
          <p>
            <a href={`${url}?thread=${encodeURIComponent(thread)}`}>
              <b>{nameOf(by)}</b> {t('notices.toYou', { words: shortened(text) })}
            </a>
            <Where title={title} when={ago(at)} />
          </p>
        </li>
      ))}
    </Column>
  )
}

/** A member without a name has deleted their account. */
function nameOf({ kind, name }: Notices['mentions'][number]['by']): string {
  return name || t(kind === 'member' ? 'notices.formerMember' : 'notices.someone')
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`
}
