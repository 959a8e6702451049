import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findingsOf } from '@throughline/shared/checks'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { caseNames, caseTheory } from './support/cases.js'

const FILE = fileURLToPath(new URL('../cases/expected-findings.json', import.meta.url))
/** By case and check: an id, the ids of a set, or "model" for the theory as a whole. */
const schema = z.record(z.string(), z.record(z.string(), z.array(z.union([z.string(), z.array(z.string())]))))
const expected = schema.parse(JSON.parse(readFileSync(FILE, 'utf8')))

describe.each(caseNames)('%s', (name) => {
  const { open } = findingsOf(caseTheory(name))

  test('structure, completeness and wording are found as the reference has them', () => {
    const found = open.filter(({ check }) => check.family !== 'validity')
    const ids = [...new Set(found.map(({ check }) => check.id))]
    const told = ids.map((id) => [id, sorted(found.filter(({ check }) => check.id === id).map(said))])
    const wanted = Object.entries(expected[name] ?? {}).map(([id, about]) => [id, sorted(about)])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted))
  })

  test('nothing in it is invalid', () => {
    expect(open.filter(({ check }) => check.family === 'validity')).toEqual([])
  })
})

function said({ ids }: { readonly ids: readonly string[] }): string | readonly string[] {
  if (ids.length === 0) return 'model'
  return ids.length === 1 ? (ids[0] ?? '') : [...ids].sort()
}

function sorted(about: readonly (string | readonly string[])[]) {
  return [...about].sort((a, b) => (String(a) < String(b) ? -1 : 1))
}
