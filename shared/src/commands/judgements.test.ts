import { expect, test } from 'vitest'
import { createUndo, documentOf } from '../document/index.js'
import { anElement, aTheory, WHOLE_THEORY } from '../model/index.js'
import { answerQuestion } from './answer-question.js'
import { deleteThings } from './delete-things.js'
import { dismissFinding } from './dismiss-finding.js'
import { restoreFinding } from './restore-finding.js'

const start = aTheory({
  elements: ['a', 'b', 'c'].map((id, n) => anElement({ id, type: 'outcome', order: `a${n}` })),
})
const said = { reason: ' Agreed in May ', by: 'Ana', date: '2026-11-25T10:00:00Z' }

test('a dismissal says who, when and why; it is one step', () => {
  const document = documentOf(start)
  const undo = createUndo(document)
  const id = dismissFinding(document, { check: 'label-duplicate', on: ['a', 'b'], ...said })
  expect(document.read().judgements.get(id)).toMatchObject({
    check: 'label-duplicate',
    on: ['a', 'b'],
    answer: 'dismissed',
    reason: 'Agreed in May',
    by: 'Ana',
    date: '2026-11-25T10:00:00Z',
  })
  undo.undo()
  expect(document.read().judgements.size).toBe(0)
})

test('without a reason nothing is dismissed', () => {
  const document = documentOf(start)
  expect(() => dismissFinding(document, { check: 'orphan', on: ['a'], ...said, reason: ' \n' })).toThrow(RangeError)
  expect(document.read().judgements.size).toBe(0)
})

test('bringing a finding back takes away all dismissals of it, and no other', () => {
  const document = documentOf(start)
  dismissFinding(document, { check: 'label-duplicate', on: ['a', 'b'], ...said })
  dismissFinding(document, { check: 'label-duplicate', on: ['b', 'a'], ...said, by: 'Ben' })
  const others = [
    dismissFinding(document, { check: 'label-duplicate', on: ['a', 'b', 'c'], ...said }),
    dismissFinding(document, { check: 'loop', on: ['a', 'b'], ...said }),
    dismissFinding(document, { check: 'no-impact', on: [WHOLE_THEORY], ...said }),
  ]
  restoreFinding(document, { check: 'label-duplicate', on: ['b', 'a'] })
  expect([...document.read().judgements.keys()].sort()).toEqual([...others].sort())
})

test('[D6] what was said about several things is about none once one of them is gone; undo brings it back', () => {
  const document = documentOf(start)
  const undo = createUndo(document)
  const id = dismissFinding(document, { check: 'loop', on: ['a', 'b', 'c'], ...said })
  deleteThings(document, { ids: ['c'] })
  expect(document.read().judgements.get(id)?.on).toEqual([])
  undo.undo()
  expect([...(document.read().judgements.get(id)?.on ?? [])].sort()).toEqual(['a', 'b', 'c'])
})

test('each person has one answer to a question: a new one takes the place of the last, none takes it away', () => {
  const document = documentOf(start)
  const answers = () =>
    [...document.read().judgements.values()].map(({ by, answer, reason }) => `${by}: ${answer} ${reason}`).sort()
  answerQuestion(document, { check: 'davies-owned', answer: 'no', ...said })
  answerQuestion(document, { check: 'davies-owned', answer: 'yes', ...said, by: 'Ben', reason: '' })
  answerQuestion(document, { check: 'davies-owned', answer: 'partly', ...said, date: '2026-11-26T10:00:00Z' })
  expect(answers()).toEqual(['Ana: partly Agreed in May', 'Ben: yes '])
  answerQuestion(document, { check: 'davies-owned', answer: null, ...said })
  expect(answers()).toEqual(['Ben: yes '])
})
