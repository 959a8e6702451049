import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTheory } from '../formats/testing/index.js'
import { aJudgement, aTheory, type Theory } from '../model/index.js'
import { checks, checksReport, findingsOf } from './index.js'
import { soundTheory } from './testing/sound-theory.js'

const BARE = { without: ['i-gain', 'risk'] }

test('findings are the same in whatever order the things of a theory come', () => {
  const shuffled = arbitraryTheory.chain((theory) => fc.tuple(fc.constant(theory), shuffle(theory)))
  fc.assert(
    fc.property(shuffled, ([theory, other]) => {
      const [one, two] = [checksReport(theory, 'en'), checksReport(other, 'en')]
      expect(two).toEqual(one)
    }),
    { numRuns: 60 },
  )
})

test('a theory is looked at once: asked again, it is the same answer', () => {
  const theory = soundTheory(BARE)
  expect(findingsOf(theory)).toBe(findingsOf(theory))
})

test('a finding is dismissed for as long as it is about the same things', () => {
  const judgement = { id: 'j', check: 'outcome-no-indicator', answer: 'dismissed', reason: 'Seen every day' } as const
  const dismissed = (on: readonly string[], check: string = judgement.check) =>
    findingsOf(soundTheory({ ...BARE, add: { judgements: [aJudgement({ ...judgement, check, on })] } }))
  const { open, dismissed: away, counts } = dismissed(['gain'])
  expect(open.map(({ check }) => check.id)).toEqual(['no-unintended'])
  expect(away.map(({ on, dismissals }) => [on, dismissals.map(({ reason }) => reason)])).toEqual([
    [['gain'], ['Seen every day']],
  ])
  expect(counts).toEqual({ problem: 0, warning: 0, question: 1 })
  expect(dismissed(['habit']).dismissed).toEqual([])
  expect(dismissed(['gain', 'habit']).dismissed).toEqual([])
  expect(dismissed(['theory'], 'no-unintended').counts.question).toBe(0)
})

test('of two who dismiss at once both are told, the earlier one first', () => {
  const said = { check: 'no-unintended', on: ['theory'], answer: 'dismissed', reason: 'Known' } as const
  const judgements = [
    aJudgement({ ...said, id: 'j1', by: 'Ben', date: '2026-11-25T10:00:01Z' }),
    aJudgement({ ...said, id: 'j2', by: 'Ana', date: '2026-11-25T10:00:00Z' }),
  ]
  const [finding] = findingsOf(soundTheory({ ...BARE, add: { judgements } })).dismissed
  expect(finding?.dismissals.map(({ by }) => by)).toEqual(['Ana', 'Ben'])
})

test('what is found about a record is seen at what it is on', () => {
  const findings = findingsOf(soundTheory({ change: { 'i-gain': { unit: '' } } }))
  expect(findings.at('gain').map(({ check, ids }) => [check.id, ids])).toEqual([['indicator-incomplete', ['i-gain']]])
  expect(findings.at('habit')).toEqual([])
})

test('the summary counts what there is', () => {
  expect(findingsOf(soundTheory(BARE)).summary.map(({ en }) => en)).toEqual([
    '2 of 3 outcomes and impacts have an indicator',
    '2 of 2 indicators are complete',
    '3 of 3 links to an outcome or impact say why',
    '1 of 6 steps has evidence',
  ])
  expect(findingsOf(aTheory()).summary).toEqual([])
})

test('each question of evaluability has a hint with figures, and is not counted as a finding', () => {
  const { asked } = findingsOf(soundTheory())
  const hints = Object.fromEntries(asked.map(({ check, hint }) => [check.id, hint.en]))
  expect(hints).toEqual({
    'davies-understandable': '0 of 9 labels have over 25 words. The map is not crowded.',
    'davies-verifiable': '3 of 3 outcomes and impacts have a complete indicator.',
    'davies-testable': 'Something leads to 3 of 3 outcomes and impacts.',
    'davies-explained': '2 of 6 links that lead to something give a rationale or mechanism.',
    'davies-complete': '1 of 1 activities lead, step by step, to an impact.',
    'davies-inclusive': '0 of 1 impacts are reached in more than one way; 0 actors are recorded.',
    'davies-justifiable': '1 of 6 links that lead to something have evidence. None is ranked on the scale.',
    'davies-plausible': 'Links that leap over the middle: 0; that run backwards: 0; that the team is unsure of: 0.',
    'davies-owned': 'Named owners: Ana; no date for its next review.',
    'davies-embedded': 'No version is noted; it is a draft.',
  })
})

test('people’s answers to a question are told, the latest first', () => {
  const said = { check: 'davies-owned', on: ['theory'] }
  const judgements = [
    aJudgement({ ...said, id: 'j1', answer: 'partly', by: 'Ana', date: '2026-11-24T10:00:00Z' }),
    aJudgement({ ...said, id: 'j2', answer: 'yes', by: 'Ben', date: '2026-11-25T10:00:00Z' }),
  ]
  const { asked } = findingsOf(soundTheory({ add: { judgements } }))
  expect(asked.find(({ check }) => check.id === 'davies-owned')?.answers.map(({ answer }) => answer)).toEqual([
    'yes',
    'partly',
  ])
})

test('a path that parts and joins again is more than one way to the impact', () => {
  const theory = soundTheory({ change: { sa: { from: 'input', to: 'output' } } })
  const { asked } = findingsOf(theory)
  expect(asked.find(({ check }) => check.id === 'davies-inclusive')?.hint.en).toMatch(/^1 of 1/)
})

test('checks of wording judge the English label, or the one in the main language', () => {
  const vague = (label: Record<string, string>, languages: readonly string[]) =>
    findingsOf(soundTheory({ add: { details: { languages } }, change: { gain: { label } } }))
      .at('gain')
      .map(({ check }) => check.id)
  expect(vague({ cy: 'Better', en: 'Children read aloud' }, ['cy', 'en'])).toEqual([])
  expect(vague({ cy: 'Better' }, ['cy'])).toEqual(['vague'])
  expect(vague({ fr: 'Better' }, ['en', 'fr'])).toEqual([])
  expect(vague({ 'en-GB': 'Better' }, ['fr'])).toEqual(['vague'])
})

test('whatever a theory is like, every check answers', () => {
  fc.assert(
    fc.property(arbitraryTheory, (theory) => {
      const { open, asked } = findingsOf(theory)
      expect(asked).toHaveLength(checks.filter(({ family }) => family === 'evaluability').length)
      expect(new Set(open.map(({ key }) => key)).size).toBe(open.length)
    }),
    { numRuns: 60 },
  )
})

function shuffle(theory: Theory): fc.Arbitrary<Theory> {
  const parts = (
    ['elements', 'links', 'bands', 'groups', 'indicators', 'assumptions', 'evidence', 'judgements'] as const
  ).map((kind) =>
    fc
      .shuffledSubarray([...theory[kind].entries()], {
        minLength: theory[kind].size,
        maxLength: theory[kind].size,
      })
      .map((entries) => [kind, new Map<string, unknown>(entries)] as const),
  )
  return fc.tuple(...parts).map((maps) => ({ ...theory, ...Object.fromEntries(maps) }))
}
