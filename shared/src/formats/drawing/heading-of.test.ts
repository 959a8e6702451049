import { describe, expect, test } from 'vitest'
import { headingOf } from './heading-of.js'

const said = (text: string) => {
  const heading = headingOf(text)
  if (heading === null) return null
  const { meaning } = heading
  return meaning.holds === 'boxes' ? [meaning.type, ...(meaning.term ? [meaning.term] : [])].join(' ') : meaning.holds
}

describe('a heading is understood', () => {
  test.each([
    ['Inputs', 'input'],
    ['INPUTS:', 'input'],
    ['1. Inputs', 'input'],
    ['Inputs / Resources', 'input'],
    ['Resources and inputs', 'input'],
    ['What we put in', 'input'],
    ['Our key activities', 'activity'],
    ['What we do', 'activity'],
    ['Outputs (what we produce)', 'output'],
    ['Outputs: participation', 'reach'],
    ['Outputs: activities', 'activity'],
    ['Outcomes', 'outcome'],
    ['Short-term outcomes (1–3 years)', 'outcome short'],
    ['Medium term', 'outcome medium'],
    ['Intermediate outcomes', 'outcome medium'],
    ['Outcomes – long', 'outcome long'],
    ['Ultimate outcomes', 'outcome long'],
    ['Outcomes for young people', 'outcome'],
    ['Long-term impact', 'impact'],
    ['Goods and services 2', 'output'],
    ['Unintended', 'unintended-outcome'],
    ['Outcome(s) (Specific objective(s))', 'outcome'],
    ['Impact (Overall objective)', 'impact'],
    ['Results chain', 'narrative'],
    ['Source and mean of verification', 'verification'],
    ['Vision', 'impact'],
    ['Goal', 'impact'],
    ['External factors', 'context-factor'],
    ['Barriers & risks', 'risk'],
    ['Target group', 'target-group'],
    ['Mechanisms of change', 'mechanism'],
    ['Assumptions', 'assumptions'],
    ['Key Assumptions', 'assumptions'],
    ['Objectively verifiable indicators', 'indicators'],
    ['Means of verification', 'verification'],
    ['Mewnbynnau', 'input'],
    ['Gweithgareddau', 'activity'],
    ['Allbynnau', 'output'],
    ['Deilliannau byr', 'outcome short'],
    ['Deilliannau tymor canolig', 'outcome medium'],
    ['Canlyniadau hirdymor', 'outcome long'],
    ['Effaith', 'impact'],
    ['Rhagdybiaethau', 'assumptions'],
    ['Ffactorau allanol', 'context-factor'],
    ['Grŵp targed', 'target-group'],
  ])('%s', (text, meaning) => expect(said(text)).toBe(meaning))

  test.each([
    'Pupils read more',
    'First contact',
    'Learning',
    'Train tutors',
    '',
    'x'.repeat(500),
    'Reach more people',
  ])('%s is none', (text) => expect(said(text)).toBeNull())

  test('in its language', () => {
    expect(headingOf('Mewnbynnau')?.language).toBe('cy')
    expect(headingOf('Canlyniadau hirdymor')?.language).toBe('cy')
    expect(headingOf('Long-term outcomes')?.language).toBe('en')
  })
})
