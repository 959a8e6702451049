import type { Element, Id, Link, Theory } from '../model/index.js'
import { type Column, isStep } from './columns.js'
import type { Question } from './guide.js'

/**
 * What the chain rests on and how one will know: asked once it is there, step by step in the order of the chain. First
 * of steps into what changes, on which most depends, then of those before.
 */
export function strengthQuestions(theory: Theory, columns: readonly Column[]): Question[] {
  const boxes = columns.flatMap((column) => column.boxes)
  const ends = [...boxes.filter(isChange), ...boxes.filter((box) => !isChange(box) && isStep(box))]
  const place = new Map(ends.map(({ id }, index) => [id, index]))
  const links = [...theory.links.values()]
    .filter(({ kind, from, to }) => (kind === 'leads-to' || kind === 'requires') && place.has(to) && place.has(from))
    .sort((a, b) => (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0) || (a.id < b.id ? -1 : 1))
  const assumptions = recordsOn(theory.assumptions.values())
  const evidence = recordsOn(theory.evidence.values())
  const indicators = recordsOn(theory.indicators.values())
  return [
    ...links.map((link) => reasonQuestion(link)),
    ...links.map(({ id }) => recordQuestion('assumption', id, assumptions)),
    ...ends
      .filter(isMeasured)
      .flatMap(({ id }) => [
        indicatorQuestion(id, indicators),
        ...(indicators.get(id) ?? []).filter(isFirstOn(theory, id)).map((each) => figuresQuestion(theory, each)),
      ]),
    ...(links.length === 0 ? [] : [scaleQuestion(theory)]),
    ...links.flatMap((link) => [recordQuestion('evidence', link.id, evidence), ...ratingQuestion(theory, link)]),
  ]
}

function reasonQuestion({ id, rationale }: Link): Question {
  const hasReason = Object.values(rationale).some((words) => words.trim() !== '')
  return {
    key: `reason:${id}`,
    part: 'reasons',
    asks: { how: 'reason', link: id },
    about: [id],
    answers: hasReason ? [id] : [],
    makes: { kind: 'rationale', link: id },
  }
}

function recordQuestion(how: 'assumption' | 'evidence', id: Id, records: ReadonlyMap<Id, readonly Id[]>): Question {
  const part = how === 'assumption' ? 'assumptions' : 'evidence'
  return {
    key: `${how}:${id}`,
    part,
    asks: { how, link: id },
    about: [id],
    answers: records.get(id) ?? [],
    makes: { kind: part, on: id },
  }
}

// Asked only of theories that have no scale yet: without one nothing can be rated.
function scaleQuestion({ details }: Theory): Question {
  return {
    key: 'scale',
    part: 'evidence',
    asks: { how: 'scale' },
    about: [],
    answers: details.scale === 'unrated' ? [] : [details.scale],
    makes: { kind: 'scale' },
  }
}

function ratingQuestion({ details }: Theory, { id, rating }: Link): Question[] {
  if (details.scale === 'unrated') return []
  return [
    {
      key: `rating:${id}`,
      part: 'evidence',
      asks: { how: 'rating', link: id },
      about: [id],
      answers: rating === null ? [] : [id],
      makes: { kind: 'rating', link: id },
    },
  ]
}

function indicatorQuestion(id: Id, records: ReadonlyMap<Id, readonly Id[]>): Question {
  return {
    key: `indicator:${id}`,
    part: 'indicators',
    asks: { how: 'indicator', box: id },
    about: [id],
    answers: records.get(id) ?? [],
    makes: { kind: 'indicators', on: id },
  }
}

// What an indicator stands at and should come to: asked as soon as there is one, once, whatever it measures.
function figuresQuestion({ indicators }: Theory, id: Id): Question {
  const { baseline, target } = indicators.get(id) ?? {}
  const isKnown = [baseline, target].every((value) => value !== undefined && value !== null && value !== '')
  return {
    key: `figures:${id}`,
    part: 'indicators',
    asks: { how: 'figures', indicator: id },
    about: [...(indicators.get(id)?.on ?? [])],
    answers: isKnown ? [id] : [],
    makes: { kind: 'figures', indicator: id },
  }
}

// An indicator on several boxes is asked about beside the first of them.
function isFirstOn({ indicators }: Theory, box: Id): (id: Id) => boolean {
  return (id) => indicators.get(id)?.on[0] === box
}

function recordsOn(records: Iterable<{ readonly id: Id; readonly on: readonly Id[] }>): ReadonlyMap<Id, readonly Id[]> {
  const byThing = new Map<Id, Id[]>()
  for (const { id, on } of records) {
    for (const thing of on) byThing.set(thing, [...(byThing.get(thing) ?? []), id])
  }
  return byThing
}

function isChange({ type }: Element): boolean {
  return type === 'outcome' || type === 'impact'
}

function isMeasured({ type }: Element): boolean {
  return type === 'outcome' || type === 'impact' || type === 'output' || type === 'reach'
}
