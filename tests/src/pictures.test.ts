import { FLOWS } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { describe, expect, test } from 'vitest'
import { caseFile, caseNames } from './support/cases.js'
import { drawn, troubleIn } from './support/judge-picture.js'
import { fromBytes } from './support/models.js'

const theories = [
  ...examples.map(({ id, theory }) => [id, theory] as const),
  ...caseNames.map((name) => [name, () => fromBytes(caseFile(name))] as const),
]

describe.each(theories)('the picture of %s', (_, theory) => {
  test.each(FLOWS)('flowing %s: no box on another, no link through one, no words on boxes, signs or names', (flow) => {
    const whole = theory()
    expect(troubleIn(drawn({ ...whole, details: { ...whole.details, flow } }))).toEqual([])
  })
})
