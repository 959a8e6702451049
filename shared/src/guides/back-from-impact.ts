import { aroundQuestions } from './around-questions.js'
import { bandQuestion, causeQuestions } from './chain-questions.js'
import { columnsOf } from './columns.js'
import type { Guide } from './guide.js'
import { offerBackFromImpact } from './offers.js'
import { strengthQuestions } from './strength-questions.js'

export const backFromImpact: Guide = {
  ...offerBackFromImpact,
  questions(theory) {
    const columns = columnsOf(theory)
    const goal = columns.at(-1)
    if (goal === undefined) return []
    const backwards = columns.map((_, index) => index).reverse()
    return [
      bandQuestion(goal),
      ...backwards.flatMap((index) => (index === 0 ? [] : causeQuestions(theory, columns, index))),
      ...aroundQuestions(theory, columns),
      ...strengthQuestions(theory, columns),
    ]
  },
}
