import { backFromImpact } from './back-from-impact.js'
import { fromActivities } from './from-activities.js'
import type { Guide } from './guide.js'

export {
  type BoxChoice,
  type Guide,
  type GuideOffer,
  isAnswered,
  isChosen,
  type Making,
  PARTS,
  type Part,
  type Question,
} from './guide.js'
export { guideOffers } from './offers.js'
export { nextKey, type Progress, previousKey, progressOf, type Way } from './progress.js'
export { questionIn } from './question-in.js'

/** The guided starts, in the order in which they are offered. Adding one is its file, its offer and its line here. */
export const guides: readonly Guide[] = [backFromImpact, fromActivities]
