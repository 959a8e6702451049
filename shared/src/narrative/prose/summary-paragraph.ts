import { inOrder } from '../../model/index.js'
import type { Paragraph, Sentence } from './paragraph.js'
import { sentence } from './sentences.js'
import { idsOf, type Teller } from './teller.js'

/** What it is, whose, in its own summary, and what it is for in the end. */
export function summaryParagraph({ theory, prose, text, clause }: Teller): Paragraph {
  const { title, organisation, summary, mission, vision } = theory.details
  const aims = inOrder(theory.elements.values()).filter(({ type }) => type === 'impact')
  const about: Sentence['about'] = []
  const titleWords = text(title)
  const words = [
    titleWords === '' ? prose.theory(organisation) : prose.titled(titleWords, organisation),
    sentence(text(summary)),
    text(mission) === '' ? '' : prose.mission(text(mission)),
    text(vision) === '' ? '' : prose.vision(text(vision)),
  ]
  const sentences = words.filter((each) => each !== '').map((each) => ({ words: each, about }))
  if (aims.length > 0) sentences.push({ words: prose.aim(idsOf(aims).map(clause)), about: idsOf(aims) })
  return { about: 'summary', heading: prose.headings.summary, sentences }
}
