import { daysOf, type Standing } from '@throughline/shared/measurement'
import { language, t } from '../i18n/index.js'
import { shownDate } from './shown-date.js'

/** How an indicator stands and why, in a sentence; empty where the status says all there is. */
export function standingWords({ status, because, reading, progress, expected }: Standing): string {
  if (because !== null) return t(`indicator.unclear.${because}`)
  if (reading === null || progress === null || status === 'unread') return ''
  const done = percent(progress)
  if (expected === null || status === 'met') return t('indicator.progress', { done })
  const date = daysOf(reading.date) === null ? '' : shownDate(reading.date)
  return t('indicator.progressExpected', { done, expected: percent(expected), date })
}

function percent(share: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
