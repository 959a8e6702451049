import { aroundQuestions } from './around-questions.js'
import { bandQuestion, causeQuestions, effectQuestions } from './chain-questions.js'
import { columnsOf } from './columns.js'
import type { Guide } from './guide.js'
import { offerFromActivities } from './offers.js'
import { strengthQuestions } from './strength-questions.js'

export const fromActivities: Guide = {
  ...offerFromActivities,
  questions(theory) {
    const columns = columnsOf(theory)
    const start = Math.max(
      columns.findIndex(({ band }) => band.types.includes('activity')),
      0,
    )
    const begin = columns[start]
    if (begin === undefined) return []
    const onwards = columns.map((_, index) => index).slice(start, -1)
    return [
      bandQuestion(begin),
      ...(start === 0 ? [] : causeQuestions(theory, columns, start)),
      ...onwards.flatMap((index) => effectQuestions(theory, columns, index)),
      ...aroundQuestions(theory, columns),
      ...strengthQuestions(theory, columns),
    ]
  },
}
