import { type Id, type Judgement, type Theory, WHOLE_THEORY } from '../model/index.js'
import type { Bilingual } from './bilingual.js'
import type { Check, CheckLevel, Found } from './check.js'
import { type AllFound, findAll } from './find-all.js'
import { finished } from './finished.js'
import { type Judged, judged, judgementKey } from './judged.js'
import { summaryFrom } from './summary-of.js'

/** What a check found, and what people said to it. */
export interface Finding extends Found {
  readonly check: Check
  /** The same for as long as it is the same check and about the same things. */
  readonly key: string
  /** What it is about, as a judgement names it: its ids, or WHOLE_THEORY alone. */
  readonly on: readonly Id[]
  /** Boxes, groups and links where it can be seen: for a record, what that is on; none: the theory as a whole. */
  readonly shownAt: readonly Id[]
  /** Who dismissed it, earliest first; none: it is open. */
  readonly dismissals: readonly Judgement[]
}

/** A question of evaluability, what a machine can say to it, and what people answered: the latest first. */
export interface Asked {
  readonly check: Check
  readonly hint: Bilingual
  readonly answers: readonly Judgement[]
}

/** All findings about a theory. */
export interface Findings {
  readonly open: readonly Finding[]
  readonly dismissed: readonly Finding[]
  readonly asked: readonly Asked[]
  /** Open ones of each level; questions of evaluability are not counted. */
  readonly counts: Readonly<Record<CheckLevel, number>>
  readonly summary: readonly Bilingual[]
  /** Open ones that can be seen at a box, group or link. */
  at(id: Id): readonly Finding[]
}

const known = new WeakMap<Theory, Findings>()

/** The findings about a theory: the same for the same theory, wherever it is asked. Worked out once for each. */
export function findingsOf(theory: Theory): Findings {
  return finished(findingsInSteps(theory))
}

/** The same, a few milliseconds a step also for thousands of boxes: whoever draws meanwhile is not held up. */
export function* findingsInSteps(theory: Theory): Generator<undefined, Findings> {
  const before = known.get(theory)
  if (before !== undefined) return before
  const all = yield* findAll(theory)
  yield
  const findings = workedOut(theory, all)
  known.set(theory, findings)
  return findings
}

function workedOut(theory: Theory, { facts, byCheck }: AllFound): Findings {
  const answers = judged(theory)
  const seats = seatsIn(theory)
  const all = byCheck
    .filter(({ check }) => check.family !== 'evaluability')
    .flatMap(({ check, found }) => found.map((one) => findingFrom(check, one, answers, seats)))
  const open = all.filter(({ dismissals }) => dismissals.length === 0)
  const asked = byCheck
    .filter(({ check }) => check.family === 'evaluability')
    .flatMap(({ check, found }) =>
      found.map(({ message }) => ({ check, hint: message, answers: answers.answersTo(check.id) })),
    )
  return {
    open,
    dismissed: all.filter(({ dismissals }) => dismissals.length > 0),
    asked,
    counts: countsOf(open),
    summary: summaryFrom(facts),
    at: index(open),
  }
}

// Field by field, not spread: there are hundreds of them each time somebody types a letter.
function findingFrom(check: Check, { ids, message, fix, write }: Found, answers: Judged, seats: Seats): Finding {
  const on = ids.length === 0 ? WHOLE : ids
  const key = judgementKey(check.id, on)
  return { check, key, ids, on, shownAt: seats(ids), message, fix, write, dismissals: answers.dismissalsOf(key) }
}

const WHOLE: readonly Id[] = [WHOLE_THEORY]

type Seats = (ids: readonly Id[]) => readonly Id[]

/** Where things are seen: a box, group or link at itself; a record at what it is on. */
function seatsIn(theory: Theory): Seats {
  const isSeen = (id: Id) => theory.elements.has(id) || theory.links.has(id) || theory.groups.has(id)
  const recordAt = (id: Id) =>
    theory.indicators.get(id) ?? theory.assumptions.get(id) ?? theory.evidence.get(id) ?? theory.actors.get(id)
  return (ids) =>
    ids.every(isSeen)
      ? ids
      : [...new Set(ids.flatMap((id) => (isSeen(id) ? [id] : (recordAt(id)?.on.filter(isSeen) ?? []))))]
}

function countsOf(open: readonly Finding[]): Findings['counts'] {
  const counts = { problem: 0, warning: 0, question: 0 }
  for (const { check } of open) counts[check.level] += 1
  return counts
}

const NONE: readonly Finding[] = []

function index(open: readonly Finding[]): Findings['at'] {
  const byThing = new Map<Id, Finding[]>()
  for (const finding of open) {
    for (const id of finding.shownAt) {
      const there = byThing.get(id)
      if (there === undefined) byThing.set(id, [finding])
      else there.push(finding)
    }
  }
  return (id) => byThing.get(id) ?? NONE
}
