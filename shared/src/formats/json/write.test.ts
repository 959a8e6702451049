import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anElement, aTheory, type Theory } from '../../model/index.js'
import { arbitraryTheory } from './arbitrary-theory.js'
import { readJson } from './read.js'
import { writeJson } from './write.js'

test('any theory that is written and read again is the same theory', () => {
  fc.assert(
    fc.property(arbitraryTheory, (theory) => {
      expect(readJson(writeJson(theory))).toEqual({ ok: true, theory, warnings: [] })
    }),
    { numRuns: 150 },
  )
})

test('the same theory gives the same text whatever order its things were made in', () => {
  fc.assert(
    fc.property(arbitraryTheory, (theory) => {
      expect(writeJson(backwards(theory))).toBe(writeJson(theory))
    }),
    { numRuns: 50 },
  )
})

test('a file says what it is in its first lines, and leaves out what nobody said', () => {
  const text = writeJson(aTheory({ elements: [anElement({ id: 'a', type: 'input', label: { en: 'Time' } })] }))
  expect(text.startsWith('{\n "format": "throughline",\n "version": 1,\n "title"')).toBe(true)
  expect(JSON.parse(text).elements).toEqual([{ id: 'a', type: 'input', label: { en: 'Time' }, order: 'a0' }])
})

test('fields of a newer program are kept and written back in their places', () => {
  const given = {
    format: 'throughline',
    version: 1,
    title: 'Kept',
    mood: { calm: true },
    elements: [{ id: 'a', type: 'input', label: 'A', colour: 'red' }],
  }
  const read = readJson(JSON.stringify(given))
  const written = JSON.parse(writeJson(read.ok ? read.theory : aTheory()))
  expect(written.mood).toEqual({ calm: true })
  expect(written.elements[0].colour).toBe('red')
})

function backwards(theory: Theory): Theory {
  const turned = <T>(things: ReadonlyMap<string, T>) => new Map([...things].reverse())
  return {
    ...theory,
    elements: turned(theory.elements),
    links: turned(theory.links),
    bands: turned(theory.bands),
    groups: turned(theory.groups),
    indicators: turned(theory.indicators),
    assumptions: turned(theory.assumptions),
    evidence: turned(theory.evidence),
    actors: turned(theory.actors),
  }
}
