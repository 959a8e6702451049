import { wordsOf } from '@throughline/shared/model'
import { dateInWords, language, t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import { ago } from './ago.js'
import { Column, Where } from './Column.js'
import type { Notices } from './notices-api.js'

/** Who asks to edit, and what is given to this person and waits for something; each leads to where it stands. */
export function ToDosColumn({ toDos, given, requests }: Pick<Notices, 'toDos' | 'given' | 'requests'>) {
  return (
    <Column
      title={t('notices.toDos')}
      count={toDos.length + given.length + requests.length}
      none={t('notices.noToDos')}
    >
      {requests.map(({ document, name, url, title, at }) => (
        <li key={`${document} ${name} ${at}`}>
          <Icon name="edit" />
          <p>
            <a href={url}>
              <b dir="auto">{name}</b> {t('notices.asksToEdit')}
            </a>
            <Where title={title} when={ago(at)} />
          </p>
        </li>
      ))}
      {given.map(({ document, thread, number, about, by, url, title, at }) => (
        <li key={`${document} ${thread}`}>
          <Icon name="comment" />
          <p>
            <a href={`${url}?thread=${encodeURIComponent(thread)}`}>
              <b>{t('notices.givenComment', { number })}</b> <span dir="auto">{about}</span>
            </a>
            <Where title={title} when={t('notices.givenBy', { name: by || t('notices.someone'), when: ago(at) })} />
          </p>
        </li>
      ))}
      {toDos.map(({ document, id, kind, url, about, label, title, by }) => (
        <li key={`${document} ${id}`}>
          <Icon name={kind === 'test' ? 'assumption' : 'indicator'} />
          <p>
            <a href={about === null ? url : `${url}?at=${encodeURIComponent(about)}`}>
              <b>{t(`notices.toDo.${kind}`)}</b> {wordsOf(label, [language()]) || t('notices.unnamed')}
            </a>
            <Where title={title} when={by === null ? null : t('notices.by', { date: byInWords(by) })} />
          </p>
        </li>
      ))}
    </Column>
  )
}

/** A whole date as people write it; a month or year as it is. */
function byInWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? dateInWords(date) : date
}
