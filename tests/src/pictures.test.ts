import { FLOWS } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { describe, expect, test } from 'vitest'
import { caseNames, caseTheory } from './support/cases.js'
import { drawn, troubleIn } from './support/judge-picture.js'

const theories = [
  ...examples.map(({ id, theory }) => [id, theory] as const),
  ...caseNames.map((name) => [name, () => caseTheory(name)] as const),
]

describe.each(theories)('the picture of %s', (_, theory) => {
  test.each(FLOWS)('flowing %s: no box on another, no link through one, no words on boxes, signs or names', (flow) => {
    const whole = theory()
    expect(troubleIn(drawn({ ...whole, details: { ...whole.details, flow } }))).toEqual([])
  })
})
