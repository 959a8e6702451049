import { isAnswered, PARTS, type Part, type Question } from './guide.js'

/** Where somebody is among the questions of a guide. */
export interface Progress {
  readonly question: Question
  /** Of its part: the third of eight is 3 of 8. */
  readonly number: number
  readonly count: number
  readonly part: Part
  /** The part among those that have questions. */
  readonly partNumber: number
  readonly partCount: number
}

/** What is remembered of a person's way: the question they are at, and those they let go. */
export interface Way {
  readonly at: string | null
  readonly skipped: ReadonlySet<string>
}

/**
 * The question to ask now: the one they are at for as long as it is there, else the first that is neither answered nor
 * skipped; null when none is left.
 */
export function progressOf(questions: readonly Question[], way: Way): Progress | null {
  const question = questions.find(({ key }) => key === way.at) ?? firstOpen(questions, way.skipped)
  if (question === null) return null
  const ofPart = questions.filter(({ part }) => part === question.part)
  const parts = PARTS.filter((part) => questions.some((each) => each.part === part))
  return {
    question,
    number: ofPart.indexOf(question) + 1,
    count: ofPart.length,
    part: question.part,
    partNumber: parts.indexOf(question.part) + 1,
    partCount: parts.length,
  }
}

/** The next question after one that is still open; from the start again where none comes after it; null at the end. */
export function nextKey(questions: readonly Question[], after: string, skipped: ReadonlySet<string>): string | null {
  const at = questions.findIndex(({ key }) => key === after)
  const open = firstOpen(questions.slice(at + 1), skipped) ?? firstOpen(questions.slice(0, Math.max(at, 0)), skipped)
  return open?.key ?? null
}

/** The question before one, answered or not; null at the first. */
export function previousKey(questions: readonly Question[], before: string | null): string | null {
  const at = before === null ? questions.length : questions.findIndex(({ key }) => key === before)
  return questions[at - 1]?.key ?? null
}

function firstOpen(questions: readonly Question[], skipped: ReadonlySet<string>): Question | null {
  return questions.find((question) => !isAnswered(question) && !skipped.has(question.key)) ?? null
}
