import type { Element, Link } from '../../model/index.js'
import { flowSentences } from './flow-sentences.js'
import type { OnLinks } from './link-details.js'
import { otherLinkSentences } from './other-link-sentences.js'
import type { Paragraph, Sentence } from './paragraph.js'
import { wordsOnBoxes } from './step-sentences.js'
import type { Teller } from './teller.js'

/** A paragraph of boxes that stand beside the chain, each in a sentence of its own, then what they bear on. */
export function aroundParagraph(
  about: 'situation' | 'context' | 'risks' | 'notes',
  boxes: readonly Element[],
  links: { readonly into: readonly Link[]; readonly beside: readonly Link[] },
  on: OnLinks,
  teller: Teller,
): Paragraph {
  const sentences = [
    ...boxes.map((box) => boxSentence(box, teller)),
    ...flowSentences(links.into, on, teller),
    ...otherLinkSentences(links.beside, on, teller),
    ...wordsOnBoxes(boxes, teller),
  ]
  return { about, heading: teller.prose.headings[about], sentences }
}

function boxSentence({ id, type, bearing }: Element, { prose, said, name }: Teller): Sentence {
  const box = said(id)
  const about = [id]
  switch (type) {
    case 'situation':
      return { about, words: prose.situation(box) }
    case 'target-group':
      return { about, words: prose.targetGroup(box) }
    case 'context-factor':
      return { about, words: prose.context(box, bearing) }
    case 'risk':
      return { about, words: prose.risk(box) }
    case 'unintended-outcome':
      return { about, words: prose.unintended(box, bearing) }
    default:
      return { about, words: prose.note(box.label === '' ? name(id) : box.label) }
  }
}
