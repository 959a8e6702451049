import { backFromImpact } from './back-from-impact.js'
import { fromActivities } from './from-activities.js'
import type { Guide } from './guide.js'

export {
  type BoxChoice,
  type Guide,
  isAnswered,
  isChosen,
  type Making,
  PARTS,
  type Part,
  type Question,
} from './guide.js'
export { nextKey, type Progress, previousKey, progressOf, type Way } from './progress.js'
export { questionIn } from './question-in.js'

/** The guided starts, in the order in which they are offered. Adding one is its file and its line here. */
export const guides: readonly Guide[] = [backFromImpact, fromActivities]
