import { expect, test } from 'vitest'
import { markOf, refuseRating, strengthOf } from './index.js'

const basis = (value: string) => ({ scale: 'basis', value }) as const

test('nothing, a reason, evidence: in this order', () => {
  expect(['none', 'rationale', 'evidence'].map((value) => strengthOf(basis(value)))).toEqual([0, 1, 2])
  expect(markOf(basis('none'), 'en')).toEqual({ level: 0, text: 'no reason', name: 'rests on nothing yet' })
  expect(markOf(basis('evidence'), 'cy')).toMatchObject({ icon: 'm-basis-evidence', text: 'tystiolaeth' })
  expect(refuseRating(basis('hope'))?.en).toContain('Choose none, rationale or evidence.')
})
