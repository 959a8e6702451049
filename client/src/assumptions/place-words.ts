import { t } from '../i18n/index.js'
import { isToTestFirst, type Place } from './cells.js'

/** "High importance, low confidence: test first." */
export function placeWords({ importance, confidence }: Place): string {
  if (importance === null && confidence === null) return t('assumptions.notSaid')
  const words = t('assumptions.place', {
    importance: t(importance === null ? 'assumptions.importance.none' : `assumption.importance.${importance}`),
    confidence: t(confidence === null ? 'assumptions.confidence.none' : `assumptions.confidence.${confidence}`),
  })
  return isToTestFirst({ importance, confidence }) ? `${words}: ${t('assumptions.testFirst')}` : words
}
