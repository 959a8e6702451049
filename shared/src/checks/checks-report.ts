import { type Id, type JudgementAnswer, type Theory, wordsOf } from '../model/index.js'
import type { Bilingual } from './bilingual.js'
import type { CheckFamily, CheckLevel } from './check.js'
import { type Finding, findingsOf } from './findings-of.js'
import { placeWords } from './place-words.js'

/** Findings as programs read them: the same over HTTP and on the command line. */
export interface ChecksReport {
  readonly title: string
  readonly language: keyof Bilingual
  /** Open findings of each level. */
  readonly counts: Readonly<Record<CheckLevel, number>>
  /** Open ones first, in the order in which they are told. */
  readonly findings: readonly ReportedFinding[]
  readonly summary: readonly string[]
  readonly evaluability: readonly ReportedQuestion[]
}

export interface ReportedFinding {
  /** The check's id, such as `orphan`. */
  readonly id: string
  readonly level: CheckLevel
  readonly family: CheckFamily
  readonly title: string
  readonly message: string
  /** What it is about: ids of elements, links and records, or `theory` for the whole. */
  readonly where: readonly Id[]
  /** The boxes, groups and links where it can be seen, with their names. */
  readonly places: readonly { readonly id: Id; readonly name: string }[]
  readonly why: string
  readonly source: string
  /** What a one-step fix would do; null where there is none. */
  readonly fix: string | null
  /** Who dismissed it; null: it is open. */
  readonly dismissed: readonly Said[] | null
}

export interface ReportedQuestion {
  readonly id: string
  readonly question: string
  readonly hint: string
  readonly source: string
  readonly answers: readonly (Said & { readonly answer: JudgementAnswer | null })[]
}

export interface Said {
  readonly by: string
  readonly date: string
  readonly reason: string
}

/** What the checks find, in words of one language. */
export function checksReport(theory: Theory, language: keyof Bilingual): ChecksReport {
  const { open, dismissed, asked, counts, summary } = findingsOf(theory)
  const { title, languages } = theory.details
  return {
    title: wordsOf(title, languages),
    language,
    counts,
    findings: [...open, ...dismissed].map((finding) => reported(theory, finding, language)),
    summary: summary.map((sentence) => sentence[language]),
    evaluability: asked.map(({ check, hint, answers }) => ({
      id: check.id,
      question: check.title[language],
      hint: hint[language],
      source: check.source[language],
      answers: answers.map(({ answer, by, date, reason }) => ({ answer, by, date, reason })),
    })),
  }
}

function reported(theory: Theory, finding: Finding, language: keyof Bilingual): ReportedFinding {
  const { check, message, on, shownAt, fix, dismissals } = finding
  const { id, level, family, title, why, source } = check
  return {
    id,
    level,
    family,
    title: title[language],
    message: message[language],
    where: on,
    places: shownAt.map((place) => ({ id: place, name: placeWords(theory, place, language) })),
    why: why[language],
    source: source[language],
    fix: fix?.name[language] ?? null,
    dismissed: dismissals.length === 0 ? null : dismissals.map(({ by, date, reason }) => ({ by, date, reason })),
  }
}
