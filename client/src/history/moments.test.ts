import { beforeAll, expect, test } from 'vitest'
import { loadAllWords } from '../i18n/index.js'
import { momentsOf } from './moments.js'
import { spoken } from './sentences.js'
import type { Timeline, ToldChange, ToldRevision } from './told.js'

beforeAll(() => loadAllWords('en'))

const NOW = new Date('2026-11-30T12:00:00Z')
const ALL = { of: null, person: null, versionsOnly: false }

const timeline: Timeline = {
  people: [
    { id: 'a', name: 'Aled' },
    { id: 's', name: 'Siân' },
  ],
  more: false,
  agreed: null,
  since: { changes: [reworded('x', ['a'])], more: 0 },
  revisions: [
    revision(3, 'auto', []),
    revision(2, 'named', [reworded('x', ['s']), reworded('y', ['a'])]),
    revision(1, 'agreed', [agreement()]),
  ],
}

test('what was done stands under the version that has it; where nothing was done only versions with a name stand', () => {
  expect(told(ALL)).toEqual([
    [null, ['Aled reworded ‘x’']],
    [2, ['Siân reworded ‘x’', 'Aled reworded ‘y’']],
    [1, []],
  ])
})

test('of one person, of one thing, and of versions alone', () => {
  expect(told({ ...ALL, person: 's' })).toEqual([[2, ['Siân reworded ‘x’']]])
  expect(told({ ...ALL, of: 'x' })).toEqual([
    [null, ['Aled reworded ‘x’']],
    [2, ['Siân reworded ‘x’']],
  ])
  expect(told({ ...ALL, versionsOnly: true }).map(([id]) => id)).toEqual([2, 1])
})

function told(filter: typeof ALL | { of: string | null; person: string | null; versionsOnly: boolean }) {
  return momentsOf(timeline, filter, NOW).map(
    ({ revision: shown, sentences }) => [shown?.id ?? null, sentences.map(spoken)] as const,
  )
}

function revision(id: number, kind: ToldRevision['kind'], changes: ToldChange[]): ToldRevision {
  const at = `2026-11-2${id}T10:00:00Z`
  return { id, at, kind, name: null, by: null, agreed: null, restored: null, work: { changes, more: 0 } }
}

function reworded(id: string, by: string[]): ToldChange {
  const fields = [{ field: 'label', was: { en: 'before' }, is: { en: id } }]
  return { kind: 'elements', id, became: 'changed', name: { label: { en: id } }, fields, by, at: null }
}

function agreement(): ToldChange {
  const fields = [{ field: 'status', was: 'draft', is: 'agreed' }]
  return { kind: 'details', id: '', became: 'changed', name: { label: {} }, fields, by: ['a'], at: null }
}
