import { aroundQuestions } from './around-questions.js'
import { bandQuestion, causeQuestions } from './chain-questions.js'
import { columnsOf } from './columns.js'
import type { Guide } from './guide.js'
import { strengthQuestions } from './strength-questions.js'

/** From the goal, asking of every box what must be in place for it, down to what is put in. */
export const backFromImpact: Guide = {
  id: 'back-from-impact',
  name: { en: 'Start with the impact and work back', cy: 'Dechrau gyda’r effaith a gweithio’n ôl' },
  about: {
    en: 'When the change is clear and the work is not settled yet.',
    cy: 'Pan fo’r newid yn glir a’r gwaith heb ei bennu eto.',
  },
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
