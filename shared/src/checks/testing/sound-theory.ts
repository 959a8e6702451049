import {
  aBand,
  aLink,
  anElement,
  anEvidenceItem,
  anIndicator,
  aTheory,
  type Element,
  type ElementType,
  type Evidence,
  type Id,
  type Indicator,
  type Link,
  type Term,
  type Theory,
  type TheoryParts,
} from '../../model/index.js'

type AnyFields = Partial<Element> | Partial<Link> | Partial<Indicator> | Partial<Evidence>

/** How a theory differs from the sound one. */
export interface Difference {
  readonly add?: TheoryParts
  /** Fields of things by their ids. */
  readonly change?: Readonly<Record<Id, AnyFields>>
  /** Links at a box go with it. */
  readonly without?: readonly Id[]
}

/** A small theory in which no check finds anything, but for the differences that a test is about. */
export function soundTheory({ add = {}, change = {}, without = [] }: Difference = {}): Theory {
  const stays = <T extends { readonly id: Id }>(things: readonly T[]) =>
    things.filter(({ id }) => !without.includes(id)).map((thing) => ({ ...thing, ...change[thing.id] }))
  const links = [...SOUND.links, ...(add.links ?? [])]
  return aTheory({
    details: { title: { en: 'Reading together' }, owners: ['Ana'], ...add.details },
    bands: [...SOUND.bands, ...(add.bands ?? [])],
    groups: add.groups ?? [],
    elements: stays([...SOUND.elements, ...(add.elements ?? [])]),
    links: stays(links.filter(({ from, to }) => !without.includes(from) && !without.includes(to))),
    indicators: stays([...SOUND.indicators, ...(add.indicators ?? [])]),
    assumptions: stays(add.assumptions ?? []),
    evidence: stays([...SOUND.evidence, ...(add.evidence ?? [])]),
    actors: add.actors ?? [],
    judgements: add.judgements ?? [],
  })
}

let place = 0

function box(id: Id, type: ElementType, label: string, term: Term | null = null): Element {
  place += 1
  return anElement({ id, type, term, label: { en: label }, band: 'all', order: `a${place}` })
}

const SOUND = {
  bands: [aBand({ id: 'all', types: ['impact'] })],
  elements: [
    box('situation', 'situation', 'One child in four leaves school unable to read well'),
    box('group', 'target-group', 'Pupils of 7 to 9 who read below their age'),
    box('input', 'input', 'Volunteers from the neighbourhood'),
    box('activity', 'activity', 'Read with each child twice a week'),
    box('output', 'output', '40 sessions for each child'),
    box('gain', 'outcome', 'Children read aloud without fear', 'short'),
    box('habit', 'outcome', 'Children read at home for pleasure', 'long'),
    box('impact', 'impact', 'Adults of the neighbourhood read well'),
    box('risk', 'risk', 'Volunteers leave after a term'),
  ],
  links: [
    aLink({ id: 'sa', from: 'situation', to: 'group' }),
    aLink({ id: 'ia', from: 'input', to: 'activity' }),
    aLink({ id: 'ao', from: 'activity', to: 'output' }),
    aLink({ id: 'og', from: 'output', to: 'gain', rationale: { en: 'Practice with somebody kind takes fear away.' } }),
    aLink({ id: 'gh', from: 'gain', to: 'habit', rationale: { en: 'What one does not fear one does more often.' } }),
    aLink({ id: 'hi', from: 'habit', to: 'impact' }),
    aLink({ id: 'ro', from: 'risk', to: 'output', kind: 'reduces' }),
  ],
  indicators: [
    anIndicator({ id: 'i-gain', on: ['gain'], unit: 'children', baseline: 0, target: 60, source: 'Teachers' }),
    anIndicator({ id: 'i-habit', on: ['habit'], unit: 'days', baseline: 1, target: 4, meansOfVerification: 'Diary' }),
    anIndicator({ id: 'i-impact', on: ['impact'], unit: 'adults', baseline: '70', target: '90', source: 'Census' }),
  ],
  evidence: [anEvidenceItem({ id: 'study', on: ['hi'], link: 'https://example.org/study' })],
} as const
