import type { Assumption, Evidence, Id, Link } from '../../model/index.js'
import type { Sentence } from './paragraph.js'
import type { Teller } from './teller.js'

/** What there is to say about links beyond their ends. */
export interface OnLinks {
  readonly assumptions: ReadonlyMap<Id, readonly Assumption[]>
  readonly evidence: ReadonlyMap<Id, readonly Evidence[]>
}

/** Whether a link has so much said about it that it gets sentences of its own. */
export function hasDetails(
  { id, label, rationale, mechanism, necessity }: Link,
  on: OnLinks,
  { text }: Teller,
): boolean {
  return (
    [label, rationale, mechanism].some((each) => text(each) !== '') ||
    necessity !== null ||
    on.assumptions.has(id) ||
    on.evidence.has(id)
  )
}

/** The reason of a link where it can follow on "because"; null where there is none or it is a text of its own. */
export function becauseOf({ rationale }: Link, { prose, text, own }: Teller): string | null {
  const reason = text(rationale)
  // In another language it is quoted, and so a text of its own.
  return reason === '' || own(rationale) !== reason ? null : prose.reason(reason)
}

/** What follows the sentence of a link: its reason where that stands alone, how it works, what it rests on. */
export function detailSentences(link: Link, on: OnLinks, teller: Teller): Sentence[] {
  const { prose, text, own, rating } = teller
  const about = [link.id]
  const reason = own(link.rationale)
  const mechanism = own(link.mechanism)
  const label = text(link.label)
  const words = [
    reason !== '' && becauseOf(link, teller) === null ? prose.reasonGiven(reason) : '',
    mechanism === '' ? '' : prose.mechanism(mechanism),
    label === '' ? '' : prose.linkName(label),
    link.necessity === null ? '' : prose.necessity[link.necessity],
    link.uncertain ? prose.unsure : '',
    rating(link.rating) === '' ? '' : prose.rated(rating(link.rating)),
    rating(link.confidence) === '' ? '' : prose.confident(rating(link.confidence)),
  ]
  return [
    ...words.filter((each) => each !== '').map((each) => ({ words: each, about })),
    ...(on.assumptions.get(link.id) ?? []).map((each, index) =>
      assumptionSentence(each, teller, { of: null, index, about }),
    ),
    ...(on.evidence.get(link.id) ?? []).map((each) =>
      evidenceSentence(each, teller, { of: null, about, alreadyRated: rating(link.rating) }),
    ),
  ]
}

/** An assumption of a link (said right after it), a box, or the whole theory. */
export function assumptionSentence(
  { label, status, importance, test }: Assumption,
  { prose, own }: Teller,
  where: {
    readonly of: string | null
    readonly index: number
    readonly about: readonly Id[]
    readonly isWhole?: boolean
  },
): Sentence {
  const { of, index, about, isWhole = false } = where
  const words = own(label) || own(test)
  return { about, words: prose.assumes({ label: words, of, isWhole, isFurther: index > 0, status, importance }) }
}

export function evidenceSentence(
  item: Evidence,
  { prose, text, own, rating, aboutEvidence }: Teller,
  where: { readonly of: string | null; readonly about: readonly Id[]; readonly alreadyRated?: string },
): Sentence {
  const { label, link, direction, finding } = item
  const { of, about, alreadyRated } = where
  const rated = rating(item.rating)
  const title = text(label) || link || '…'
  return {
    about,
    words: prose.evidence({
      label: title,
      of,
      about: aboutEvidence(item),
      direction,
      finding: own(finding),
      rating: rated === alreadyRated ? '' : rated,
    }),
  }
}
