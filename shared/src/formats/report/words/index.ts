import type { Spoken } from '../../../scales/index.js'
import { welsh } from './cy.js'
import { english } from './en.js'
import type { ReportWords } from './report-words.js'

export type { ReportWords } from './report-words.js'

/** The words of reports by language. */
export const reportWords: Readonly<Record<Spoken, ReportWords>> = { en: english, cy: welsh }
