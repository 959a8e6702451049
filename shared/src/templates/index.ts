import { actknowledgePathway } from './actknowledge-pathway.js'
import { blank } from './blank.js'
import { cmo } from './cmo.js'
import { busToWork } from './examples/bus-to-work.js'
import { businessAdvice } from './examples/business-advice.js'
import { cookingTogether } from './examples/cooking-together.js'
import { handwashing } from './examples/handwashing.js'
import { homeInsulation } from './examples/home-insulation.js'
import { hospitalVisits } from './examples/hospital-visits.js'
import { peerMentoring } from './examples/peer-mentoring.js'
import { readingBuddies } from './examples/reading-buddies.js'
import { repairCafe } from './examples/repair-cafe.js'
import { riverMeadows } from './examples/river-meadows.js'
import { safeHomes } from './examples/safe-homes.js'
import { skillsBootcamps } from './examples/skills-bootcamps.js'
import { streetLighting } from './examples/street-lighting.js'
import { summerSchool } from './examples/summer-school.js'
import { youthRadio } from './examples/youth-radio.js'
import { kellogg } from './kellogg.js'
import { logframe } from './logframe.js'
import { magentaBook } from './magenta-book.js'
import { mayneComB } from './mayne-com-b.js'
import { npc } from './npc.js'
import { resultsChain } from './results-chain.js'
import { tasoCore } from './taso-core.js'
import { tasoEnhanced } from './taso-enhanced.js'
import type { Example, Template } from './template.js'
import { wisconsin } from './wisconsin.js'
import { wwgLogicModel } from './wwg-logic-model.js'
import { youthInvestmentFund } from './youth-investment-fund.js'

export { bandsFor } from './bands-for.js'
export { firstExamples } from './examples/offers.js'
export { templateOffers } from './offers.js'
export { standardBands } from './standard-bands.js'
export { subModelBands } from './sub-model-bands.js'
export type { Bilingual, Example, Template, TemplateOffer, TemplateShape } from './template.js'

/** What a theory can begin with, in the order in which it is offered. Adding one is its file, its offer and its line here. */
export const templates: readonly Template[] = [
  blank,
  kellogg,
  wisconsin,
  magentaBook,
  tasoEnhanced,
  logframe,
  tasoCore,
  wwgLogicModel,
  npc,
  youthInvestmentFund,
  actknowledgePathway,
  mayneComB,
  resultsChain,
  cmo,
]

/** Filled theories to look at and copy. Adding one is its file and its line here. */
export const examples: readonly Example[] = [
  skillsBootcamps,
  readingBuddies,
  repairCafe,
  cookingTogether,
  homeInsulation,
  peerMentoring,
  busToWork,
  summerSchool,
  businessAdvice,
  hospitalVisits,
  youthRadio,
  safeHomes,
  handwashing,
  riverMeadows,
  streetLighting,
]
