import { firstViewSettled, later } from '../ui/index.js'

export { becameOf, showNow, useHistoryState, useShownVersion } from './history-state.js'
export { type Sentence, sentencesOf } from './sentences.js'
export { toldChangeSchema, toldPersonSchema } from './told.js'

export const HistoryPanel = later(() => import('./HistoryPanel.js').then((own) => own.HistoryPanel))
/** What stands over, above or below the map while a version is shown. */
export const AroundVersion = later(() => import('./AroundVersion.js').then((own) => own.AroundVersion))
export const AgreedTag = later(() => import('./AgreedTag.js').then((own) => own.AgreedTag), firstViewSettled)
