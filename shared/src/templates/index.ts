import { blank } from './blank.js'
import { readingBuddies } from './examples/reading-buddies.js'
import { skillsBootcamps } from './examples/skills-bootcamps.js'
import { kellogg } from './kellogg.js'
import { magentaBook } from './magenta-book.js'
import { resultsChain } from './results-chain.js'
import { tasoCore } from './taso-core.js'
import type { Example, Template } from './template.js'
import { wwgLogicModel } from './wwg-logic-model.js'

export { bandsFor } from './bands-for.js'
export { subModelBands } from './sub-model-bands.js'
export type { Bilingual, Example, Template } from './template.js'

/** What a theory can begin with, in the order in which it is offered. Adding one is its file and its line here. */
export const templates: readonly Template[] = [blank, wwgLogicModel, magentaBook, tasoCore, kellogg, resultsChain]

/** Filled theories to look at and copy. Adding one is its file and its line here. */
export const examples: readonly Example[] = [skillsBootcamps, readingBuddies]
