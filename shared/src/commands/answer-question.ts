import type { TheoryDocument } from '../document/index.js'
import { aJudgement, type JudgementAnswer, newId, WHOLE_THEORY } from '../model/index.js'

export interface Answering {
  /** The id of a check of evaluability. */
  readonly check: string
  /** Null takes one's answer away. */
  readonly answer: Exclude<JudgementAnswer, 'dismissed'> | null
  /** A note: why, or on what grounds. May be empty. */
  readonly reason: string
  readonly by: string
  /** ISO 8601, with the time of day: the latest answer is told first. */
  readonly date: string
}

/** Answers a question about the theory as a whole. Each person has one answer: a new one takes the place of the last. */
export function answerQuestion(document: TheoryDocument, { check, answer, reason, by, date }: Answering): void {
  const mine = document
    .things('judgements')
    .filter((judgement) => judgement.check === check && judgement.by === by && judgement.answer !== 'dismissed')
  const [first, ...others] = mine
  document.change(() => {
    for (const { id } of answer === null ? mine : others) document.remove('judgements', id)
    if (answer === null) return
    const said = { answer, reason: reason.trim(), date }
    if (first !== undefined) document.changeThing('judgements', first.id, said)
    else document.create('judgements', aJudgement({ id: newId(), check, on: [WHOLE_THEORY], by, ...said }))
  })
}
