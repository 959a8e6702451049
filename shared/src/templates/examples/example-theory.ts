import { generateNKeysBetween } from 'fractional-indexing'
import {
  type Actor,
  type Assumption,
  aBand,
  aGroup,
  aLink,
  anActor,
  anAssumption,
  anElement,
  anEvidenceItem,
  anIndicator,
  aTheory,
  type Element,
  type Evidence,
  type Group,
  type Id,
  type Indicator,
  type Link,
  type Text,
  type Theory,
  type TheoryDetails,
} from '../../model/index.js'
import { ordered, type TemplateBand } from '../template-theory.js'

/** A thing as an example writes it: what is worth saying, with its words in English or by language. */
type Written<T, Needed extends keyof T, Words extends keyof T> = Pick<T, Needed> &
  Partial<Omit<T, Needed | Words>> & { readonly [Name in Words]?: string | Text }

export type WrittenBox = Written<Element, 'id' | 'type', 'label' | 'description' | 'rationale'>
export type WrittenLink = Written<Link, 'from' | 'to', 'label' | 'rationale' | 'mechanism'>
export type WrittenIndicator = Written<Indicator, 'id' | 'on', 'label'>
export type WrittenAssumption = Written<Assumption, 'id' | 'on', 'label' | 'test'>
export type WrittenEvidence = Written<Evidence, 'id' | 'on', 'label' | 'finding'>
export type WrittenActor = Written<Actor, 'id' | 'on', 'label'>

export interface WrittenTheory {
  readonly details: Partial<TheoryDetails>
  readonly bands: readonly TemplateBand[]
  /** Boxes in reading order, by the band they stand in. */
  readonly boxes: Readonly<Record<Id, readonly WrittenBox[]>>
  readonly groups?: readonly Written<Group, 'id', 'label' | 'description'>[]
  /** A link is called after its ends: `i1-a2`. */
  readonly links: readonly WrittenLink[]
  readonly indicators?: readonly WrittenIndicator[]
  readonly assumptions?: readonly WrittenAssumption[]
  readonly evidence?: readonly WrittenEvidence[]
  readonly actors?: readonly WrittenActor[]
}

/** The theory that an example writes down. Boxes get the order they are written in, and no positions. */
export function exampleTheory(written: WrittenTheory): Theory {
  return aTheory({
    details: written.details,
    bands: ordered(written.bands.map((band) => aBand(band))),
    elements: Object.entries(written.boxes).flatMap(([band, boxes]) => {
      const keys = generateNKeysBetween(null, null, boxes.length)
      return boxes.map((box, index) =>
        anElement({ ...inTexts(box, ['label', 'description', 'rationale']), band, order: keys[index] ?? 'a0' }),
      )
    }),
    groups: (written.groups ?? []).map((group) => aGroup(inTexts(group, ['label', 'description']))),
    links: written.links.map((link) =>
      aLink({ ...inTexts(link, ['label', 'rationale', 'mechanism']), id: `${link.from}-${link.to}` }),
    ),
    indicators: (written.indicators ?? []).map((item) => anIndicator(inTexts(item, ['label']))),
    assumptions: (written.assumptions ?? []).map((item) => anAssumption(inTexts(item, ['label', 'test']))),
    evidence: (written.evidence ?? []).map((item) => anEvidenceItem(inTexts(item, ['label', 'finding']))),
    actors: (written.actors ?? []).map((item) => anActor(inTexts(item, ['label']))),
  })
}

type InTexts<T, Words extends keyof T> = Omit<T, Words> & { readonly [Name in Words]: Text }

function inTexts<T, Words extends keyof T>(thing: T, names: readonly Words[]): InTexts<T, Words> {
  const texts: Partial<Record<Words, Text>> = {}
  for (const name of names) {
    const words: unknown = thing[name]
    texts[name] = typeof words === 'string' ? { en: words } : isText(words) ? words : {}
  }
  return { ...thing, ...(texts as Record<Words, Text>) }
}

function isText(words: unknown): words is Text {
  return typeof words === 'object' && words !== null
}
