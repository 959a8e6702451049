import { thingChanges } from '@throughline/shared/compare'
import { aLink, anElement, anIndicator, aTheory, type Theory } from '@throughline/shared/model'
import { beforeAll, expect, test } from 'vitest'
import { loadAllWords, tIn } from '../i18n/index.js'
import { sentencesOf, spoken } from './sentences.js'
import type { ToldChange } from './told.js'

beforeAll(async () => {
  await Promise.all([loadAllWords('en'), loadAllWords('cy')])
})

const people = [
  { id: 'a', name: 'Aled' },
  { id: 's', name: 'Siân' },
  { id: 'x', name: null },
]
const training = anElement({ id: 't', type: 'activity', label: { en: 'Training' } })
const confidence = anElement({ id: 'c', type: 'outcome', label: { en: 'Confidence' } })
const link = aLink({ id: 'l', from: 't', to: 'c' })
const rated = (value: number) => ({ ...link, rating: { scale: 'eef-padlocks' as const, value } })
const both = theory({})

test('a link that came with a rating is one sentence', () => {
  expect(said(both, theory({ links: [rated(3)] }))).toEqual([
    'Aled linked ‘Training’ to ‘Confidence’ and rated it 3 padlocks',
  ])
})

test('a rating says which way it went', () => {
  const [three, five] = [theory({ links: [rated(3)] }), theory({ links: [rated(5)] })]
  expect(said(three, five)).toEqual(['Aled rated ‘Training’ to ‘Confidence’ 5 padlocks, up from 3'])
  expect(said(five, three)).toEqual(['Aled rated ‘Training’ to ‘Confidence’ 3 padlocks, down from 5'])
  expect(said(five, theory({ links: [link] }))).toEqual(['Aled took the rating off ‘Training’ to ‘Confidence’'])
})

test('a box that went takes its links into the sentence', () => {
  expect(said(theory({ links: [link] }), aTheory({ elements: [training] }))).toEqual([
    'Aled deleted ‘Confidence’ and its link',
  ])
})

test('boxes moved within their bands are one sentence', () => {
  const at = (y: number) => aTheory({ elements: [training, confidence].map((box) => ({ ...box, position: [0, y] })) })
  expect(said(at(0), at(50))).toEqual(['Aled moved 2 boxes within their bands'])
})

test('records say what they are and what they are on; other fields are named', () => {
  const score = anIndicator({ id: 'i', on: ['c'], label: { en: 'Score' } })
  expect(said(both, theory({ indicators: [score] }))).toEqual(['Aled added the indicator ‘Score’ to ‘Confidence’'])
  const changed = { ...score, unit: 'points', target: 7 }
  expect(said(theory({ indicators: [score] }), theory({ indicators: [changed] }))).toEqual([
    'Aled changed the unit and the target of the indicator ‘Score’',
  ])
})

test('two people, nobody, and a former member', () => {
  const reworded = theory({ elements: [{ ...training, label: { en: 'Courses' } }, confidence] })
  const by = (ids: readonly string[]) => said(both, reworded, ids)
  expect([by(['a', 's']), by([]), by(['x'])]).toEqual([
    ['Aled and Siân reworded ‘Courses’'],
    ['Someone reworded ‘Courses’'],
    ['a former member reworded ‘Courses’'],
  ])
})

test('that an agreed theory became a draft is nobody’s doing', () => {
  const draft = theory({ details: { version: '1.0' } })
  const agreed = theory({ details: { version: '1.0', status: 'agreed' } })
  expect(said(agreed, draft, [])).toEqual(['It became a draft again, because it was changed'])
  expect(said(draft, agreed)).toEqual(['Aled changed the status of the theory'])
})

test('in Welsh the verb comes first', () => {
  const values = {
    who: 'Aled',
    from: '‘Hyfforddi’',
    to: '‘Hyder’',
    rating: tIn('cy', 'history.padlocks', { count: 3 }),
  }
  expect(tIn('cy', 'history.did.linkedRated', values)).toBe(
    'Cysylltodd Aled ‘Hyfforddi’ â ‘Hyder’ a rhoi 3 chlo clap iddi',
  )
})

test('a long label ends at a word', () => {
  const long = anElement({
    id: 'n',
    type: 'note',
    label: { en: 'Tutored pupils do better in the Year 6 maths assessment' },
  })
  expect(said(both, theory({ elements: [training, confidence, long] }))).toEqual([
    'Aled added ‘Tutored pupils do better in the Year 6…’',
  ])
})

function said(before: Theory, now: Theory, by: readonly string[] = ['a']): readonly string[] {
  const changes: ToldChange[] = thingChanges(before, now).map((change) => ({ ...change, by: [...by], at: null }))
  return sentencesOf(changes, people).map(spoken)
}

function theory(parts: Parameters<typeof aTheory>[0]): Theory {
  return aTheory({ elements: [training, confidence], ...parts })
}
