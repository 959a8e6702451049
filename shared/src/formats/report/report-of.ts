import type { Exported } from '../exported.js'
import { titleParts } from '../title-line.js'
import { aboutSection } from './about-section.js'
import { elementSections } from './element-sections.js'
import { figureInWords, figureSection } from './figure-section.js'
import { frontSection } from './front-section.js'
import { linksSection } from './links-section.js'
import { logframeSection } from './logframe-section.js'
import { narrativeSection } from './narrative-section.js'
import { actorsSection, assumptionsSection, evidenceSection, measurementSection } from './record-sections.js'
import type { Block, Report } from './report.js'
import { type ToldReport, toldReport } from './told-report.js'

/** What comes with the tables, in order. Adding a section is its file and its line here. */
const TABLES: readonly ((told: ToldReport) => readonly Block[])[] = [
  logframeSection,
  elementSections,
  linksSection,
  assumptionsSection,
  measurementSection,
  actorsSection,
  evidenceSection,
]

/**
 * The report of a theory, with its sub-models: what it is for, the figure, the theory in words, and the tables behind the
 * figure, as far as they were chosen. Without tables the figure is told in words instead, so that nothing is only seen.
 */
export function reportOf({ theory, choices }: Exported): Report {
  const { language, parts, date } = choices
  const told = toldReport(theory, language)
  const has = (part: (typeof parts)[number]) => parts.includes(part)
  return {
    language,
    title: told.text(theory.details.title).replace(/\s+/g, ' ') || told.words.untitled,
    titleLine: has('title') ? titleParts(theory, told.spoken, date) : [],
    blocks: [
      ...frontSection(told),
      ...figureSection(told),
      ...(has('narrative') ? narrativeSection(told) : []),
      ...(has('tables') ? TABLES.flatMap((section) => section(told)) : figureInWords(told)),
      ...aboutSection(told),
    ],
  }
}
