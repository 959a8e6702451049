import type { Theory } from '../model/index.js'
import { bandQuestion } from './chain-questions.js'
import { bandsOf, type Column, choicesFor } from './columns.js'
import type { Question } from './guide.js'

/** The bands that cross the columns, and what nobody wants. */
export function aroundQuestions(theory: Theory, columns: readonly Column[]): Question[] {
  return [
    ...bandsOf(theory, 'above').map(aroundQuestion),
    ...unwantedQuestion(theory, columns),
    ...bandsOf(theory, 'below').map(aroundQuestion),
  ]
}

/** What is offered first is what the band has none of yet: after the situation the target group. */
function aroundQuestion(column: Column): Question {
  const question = bandQuestion(column, 'around')
  if (question.makes.kind !== 'box') return question
  const has = new Set(column.boxes.map(({ type }) => type))
  const { choices } = question.makes
  const missing = choices.filter(({ type }) => !has.has(type))
  return {
    ...question,
    makes: { ...question.makes, choices: [...missing, ...choices.filter(({ type }) => has.has(type))] },
  }
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
