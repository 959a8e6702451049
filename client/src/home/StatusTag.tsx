import { isWords, t } from '../i18n/index.js'
import { Tag } from '../ui/index.js'

/** Draft, agreed or superseded, as a word in a frame. */
export function StatusTag({ status }: { readonly status: string }) {
  const key = `status.${status}`
  return <Tag>{t(isWords(key) ? key : 'status.draft')}</Tag>
}
