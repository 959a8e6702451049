import type { Theory } from '../model/index.js'
import { bandQuestion } from './chain-questions.js'
import { bandsOf, type Column, choicesFor } from './columns.js'
import type { Question } from './guide.js'

/** The bands that cross the columns, and what nobody wants. */
export function aroundQuestions(theory: Theory, columns: readonly Column[]): Question[] {
  return [
    ...bandsOf(theory, 'above').map((column) => bandQuestion(column, 'around')),
    ...unwantedQuestion(theory, columns),
    ...bandsOf(theory, 'below').map((column) => bandQuestion(column, 'around')),
  ]
}

function unwantedQuestion({ elements }: Theory, columns: readonly Column[]): Question[] {
  const choices = columns
    .flatMap(({ band }) => choicesFor(band))
    .filter(({ type }) => type === 'unintended-outcome')
    .reverse()
  if (choices.length === 0) return []
  const answers = [...elements.values()].filter(({ type, within }) => type === 'unintended-outcome' && within === null)
  return [
    {
      key: 'unwanted',
      part: 'around',
      asks: { how: 'unwanted' },
      about: [],
      answers: answers.map(({ id }) => id),
      makes: { kind: 'box', choices, link: null, existing: [] },
    },
  ]
}
