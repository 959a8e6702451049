import { aroundQuestions } from './around-questions.js'
import { bandQuestion, causeQuestions, effectQuestions } from './chain-questions.js'
import { columnsOf } from './columns.js'
import type { Guide } from './guide.js'
import { strengthQuestions } from './strength-questions.js'

/** From what is done: what it needs, then what each step leads to, up to the lasting change. */
export const fromActivities: Guide = {
  id: 'from-activities',
  name: { en: 'Start with what we do', cy: 'Dechrau gyda’r hyn a wnawn' },
  about: {
    en: 'When the work is running and you want to say what it is for.',
    cy: 'Pan fo’r gwaith ar y gweill a chithau am ddweud i beth mae’n dda.',
  },
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
