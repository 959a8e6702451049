import type { Check } from './check.js'
import { assumptionWeak } from './completeness/assumption-weak.js'
import { indicatorIncomplete } from './completeness/indicator-incomplete.js'
import { linkNoReason } from './completeness/link-no-reason.js'
import { noActivity } from './completeness/no-activity.js'
import { noContext } from './completeness/no-context.js'
import { noImpact } from './completeness/no-impact.js'
import { noUnintended } from './completeness/no-unintended.js'
import { outcomeNoIndicator } from './completeness/outcome-no-indicator.js'
import { daviesComplete } from './evaluability/davies-complete.js'
import { daviesEmbedded } from './evaluability/davies-embedded.js'
import { daviesExplained } from './evaluability/davies-explained.js'
import { daviesInclusive } from './evaluability/davies-inclusive.js'
import { daviesJustifiable } from './evaluability/davies-justifiable.js'
import { daviesOwned } from './evaluability/davies-owned.js'
import { daviesPlausible } from './evaluability/davies-plausible.js'
import { daviesTestable } from './evaluability/davies-testable.js'
import { daviesUnderstandable } from './evaluability/davies-understandable.js'
import { daviesVerifiable } from './evaluability/davies-verifiable.js'
import { backwardLink } from './structure/backward-link.js'
import { crowded } from './structure/crowded.js'
import { deadEnd } from './structure/dead-end.js'
import { leap } from './structure/leap.js'
import { loop } from './structure/loop.js'
import { noCause } from './structure/no-cause.js'
import { orphan } from './structure/orphan.js'
import { outputNoOutcome } from './structure/output-no-outcome.js'
import { separateParts } from './structure/separate-parts.js'
import { duplicateLink } from './validity/duplicate-link.js'
import { evidenceLink } from './validity/evidence-link.js'
import { indicatorContradiction } from './validity/indicator-contradiction.js'
import { indicatorDates } from './validity/indicator-dates.js'
import { percentOver100 } from './validity/percent-over-100.js'
import { subModelLoop } from './validity/sub-model-loop.js'
import { termNotOutcome } from './validity/term-not-outcome.js'
import { valueOutOfScale } from './validity/value-out-of-scale.js'
import { labelDuplicate } from './wording/label-duplicate.js'
import { labelEmpty } from './wording/label-empty.js'
import { labelLong } from './wording/label-long.js'
import { outcomeAsActivity } from './wording/outcome-as-activity.js'
import { outputNoNumber } from './wording/output-no-number.js'
import { twoIdeas } from './wording/two-ideas.js'
import { vague } from './wording/vague.js'

/** Every check, in the order in which their findings are told. Adding one is its file and its line here. */
export const checks: readonly Check[] = [
  duplicateLink,
  subModelLoop,
  termNotOutcome,
  valueOutOfScale,
  percentOver100,
  indicatorDates,
  indicatorContradiction,
  evidenceLink,
  noImpact,
  noActivity,
  loop,
  leap,
  outputNoOutcome,
  labelEmpty,
  backwardLink,
  deadEnd,
  noCause,
  orphan,
  outcomeNoIndicator,
  indicatorIncomplete,
  linkNoReason,
  assumptionWeak,
  outcomeAsActivity,
  labelDuplicate,
  noContext,
  noUnintended,
  separateParts,
  crowded,
  outputNoNumber,
  twoIdeas,
  vague,
  labelLong,
  daviesUnderstandable,
  daviesVerifiable,
  daviesTestable,
  daviesExplained,
  daviesComplete,
  daviesInclusive,
  daviesJustifiable,
  daviesPlausible,
  daviesOwned,
  daviesEmbedded,
]
