import { blank } from './blank.js'
import type { Template } from './template.js'

export { bandsFor } from './bands-for.js'
export type { Bilingual, Example, Template } from './template.js'

/** What a theory can begin with, in the order in which it is offered. Adding one is its file and its line here. */
export const templates: readonly Template[] = [blank]
