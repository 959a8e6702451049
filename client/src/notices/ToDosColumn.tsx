import { wordsOf } from '@throughline/shared/model'
import { dateInWords, language, t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import { Column, Where } from './Column.js'
import type { Notices } from './notices-api.js'

/** Assumptions and indicators that are given to this person and wait for something; each leads to where it stands. */
export function ToDosColumn({ toDos }: Pick<Notices, 'toDos'>) {
  return (
    <Column title={t('notices.toDos')} count={toDos.length} none={t('notices.noToDos')}>
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
