import { t } from '../i18n/index.js'
import type { AccessEnd } from './access-end.js'
import { momentInWords } from './moment-in-words.js'

/** Who ended a link, and when: "Ana closed “Funder’s readers” at 11:04." */
export function endInWords({ why, by: name, label, at }: AccessEnd, now = new Date()): string {
  const by = name || t('join.formerMember')
  const when = momentInWords(at, now)
  if (why === 'ended') return t('revoked.endedAt', { when })
  const key = new Date(at).toDateString() === now.toDateString() ? 'At' : 'On'
  return label === '' ? t(`revoked.by${key}`, { by, when }) : t(`revoked.byLabel${key}`, { by, label, when })
}
