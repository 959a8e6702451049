import { t } from '../i18n/index.js'

/** Draft, agreed or superseded, as a word in a frame. */
export function StatusTag({ status }: { readonly status: string }) {
  if (status === 'agreed') return <span className="status-tag">{t('home.agreed')}</span>
  if (status === 'superseded') return <span className="status-tag">{t('home.superseded')}</span>
  return <span className="status-tag">{t('home.draft')}</span>
}
