import { paragraphs, section } from './blocks.js'
import type { Block } from './report.js'
import type { ToldReport } from './told-report.js'

/** What it is all for: summary, mission and vision. */
export function frontSection({ theory, text, words }: ToldReport): readonly Block[] {
  const { summary, mission, vision } = theory.details
  return [
    ...section(1, words.headings.summary, paragraphs(text(summary))),
    ...section(1, words.headings.mission, paragraphs(text(mission))),
    ...section(1, words.headings.vision, paragraphs(text(vision))),
  ]
}
