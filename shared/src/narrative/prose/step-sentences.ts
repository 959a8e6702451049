import { type Element, elementType, type Id, type Link } from '../../model/index.js'
import { flowSentences } from './flow-sentences.js'
import type { OnLinks } from './link-details.js'
import { otherLinkSentences } from './other-link-sentences.js'
import type { Sentence } from './paragraph.js'
import { idsOf, type Teller } from './teller.js'

/** What tells of some boxes: those that nothing leads to, what leads to the others, what else they bear on. */
export function stepSentences(
  boxes: readonly Element[],
  links: { readonly into: readonly Link[]; readonly beside: readonly Link[] },
  on: OnLinks,
  teller: Teller,
): Sentence[] {
  const reached = new Set(links.into.map(({ to }) => to))
  return [
    ...startSentences(
      boxes.filter(({ id }) => !reached.has(id)),
      teller,
    ),
    ...flowSentences(links.into, on, teller),
    ...otherLinkSentences(links.beside, on, teller),
    ...wordsOnBoxes(boxes, teller),
  ]
}

function startSentences(boxes: readonly Element[], { theory, prose, said, clause, name }: Teller): Sentence[] {
  const inputs = boxes.filter(({ type }) => type === 'input')
  const activities = boxes.filter(({ type }) => type === 'activity')
  const others = boxes.filter(({ type }) => type !== 'input' && type !== 'activity')
  const rest = theory.links.size === 0 ? prose.listed : prose.unlinked
  return [
    ...tellAll(inputs, (some) => prose.putIn(some.map(said))),
    ...tellAll(activities, (some) => prose.done(some.map(clause))),
    ...tellAll(others, (some) => rest(some.map(name))),
  ]
}

function tellAll(boxes: readonly Element[], tell: (ids: readonly Id[]) => string): Sentence[] {
  return boxes.length === 0 ? [] : [{ words: tell(idsOf(boxes)), about: idsOf(boxes) }]
}

/** What is written about boxes themselves. */
export function wordsOnBoxes(boxes: readonly Element[], { prose, own, name }: Teller): Sentence[] {
  return boxes.flatMap(({ id, type, description, rationale }) => {
    const [meaning, reason] = [own(description), own(rationale)]
    return [
      ...(meaning === '' ? [] : [{ words: prose.meaning(name(id), meaning), about: [id] }]),
      ...(reason === '' || !elementType(type) ? [] : [{ words: prose.matters(name(id), reason), about: [id] }]),
    ]
  })
}
