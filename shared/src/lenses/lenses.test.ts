import { expect, test } from 'vitest'
import { changesBetween } from '../compare/index.js'
import { aBand, aGroup, aLink, anActor, anElement, anIndicator, aTheory, type Id, type Theory } from '../model/index.js'
import { LENS_NAMES, lenses, lensNamed, pictureLensOf } from './index.js'

const input = { language: 'en', changes: null } as const

const theory = aTheory({
  details: { scale: 'eef-padlocks' },
  bands: [aBand({ id: 'do', sphere: 'control' })],
  groups: [aGroup({ id: 'g' })],
  elements: [
    anElement({ id: 's', type: 'situation', label: { en: 'Gap' } }),
    anElement({ id: 'a', type: 'activity', band: 'do', tags: ['pilot', 'schools'], label: { en: 'Tutor' } }),
    anElement({ id: 'o', type: 'outcome', term: 'short', group: 'g', tags: ['schools'], label: { en: 'Confidence' } }),
    anElement({ id: 'p', type: 'outcome', label: { en: 'Attainment' } }),
    anElement({ id: 'r', type: 'risk', label: { en: 'Tutors leave' } }),
    anElement({ id: 'n', type: 'note', label: { en: 'Ask Ben' } }),
  ],
  links: [
    aLink({ id: 'ao', from: 'a', to: 'o', rating: { scale: 'eef-padlocks', value: 3 } }),
    aLink({ id: 'op', from: 'o', to: 'p', rating: { scale: 'eef-padlocks', value: 0 }, uncertain: true }),
    aLink({ id: 'ap', from: 'a', to: 'p', confidence: { scale: 'percent', value: 80 } }),
    aLink({ id: 'rap', from: 'r', to: 'ap', kind: 'moderates' }),
  ],
  indicators: [anIndicator({ id: 'i', on: ['o'], baseline: 10, target: 20, readings: [reading('2026', 21)] })],
  actors: [
    anActor({ id: 'b', label: { en: 'Ben' }, on: ['a', 'o'], responsible: ['a'] }),
    anActor({ id: 'c', label: { en: 'Ana' }, on: ['a'] }),
  ],
})

test('each lens sorts what it is about, and nothing else', () => {
  expect(sorted('type')).toMatchObject({ a: 'activity', n: 'note' })
  expect(sorted('term')).toEqual({ o: 'short', p: 'none' })
  expect(sorted('evidence')).toEqual({ ao: 'eef-padlocks 3', op: 'eef-padlocks 0', ap: 'unrated' })
  expect(sorted('confidence')).toEqual({ ao: 'none', op: 'unsure', ap: 'high' })
  expect(sorted('indicators')).toEqual({ o: 'met', p: 'none' })
  expect(sorted('responsible')).toEqual({ a: 'b', o: 'none', p: 'none' })
  expect(sorted('actor')).toEqual({ a: 'c b', o: 'b', p: 'none' })
  expect(sorted('sphere')).toEqual({ a: 'control', o: 'none', p: 'none' })
  expect(sorted('tag')).toMatchObject({ a: 'tag pilot tag schools', o: 'tag schools', p: 'none' })
})

test('no lens tells kinds apart by colour alone: within one, no two signs are the same', () => {
  for (const lens of lenses) {
    for (const language of ['en', 'cy'] as const) {
      const { kinds } = lens.read(theory, { language, changes: changesBetween(aTheory(), theory) })
      const signs = kinds.map(({ sign }) => JSON.stringify(sign))
      expect(new Set(signs).size, `${lens.id} ${language}`).toBe(signs.length)
      for (const { name } of kinds) expect(name).not.toBe('')
    }
  }
})

test('a rating of zero, no rating and no effect are three kinds of their own', () => {
  const none = aLink({ id: 'ns', from: 'p', to: 's', rating: { scale: 'eef-padlocks', value: 'no-effect' } })
  const { kinds } = applied('evidence', [], { ...theory, links: new Map([...theory.links, ['ns', none]]) })
  expect(kinds.map(({ kind, count }) => `${kind.name}: ${count}`)).toEqual([
    '3 of 5 padlocks: 1',
    '0 of 5 padlocks: 1',
    'no effect found: 1',
    'Not rated: 1',
  ])
  expect(kinds.at(-1)?.kind.sign).toBe('ring')
})

test('padlocks of a trial and of the Toolkit share a sign, and the legend says both, whichever came first', () => {
  const of = (id: string, variant: string) =>
    aLink({ id, from: 'a', to: id, rating: { scale: 'eef-padlocks', value: 3, of: variant } })
  const names = (links: readonly ReturnType<typeof of>[]) =>
    applied('evidence', [], aTheory({ links })).kinds.map(({ kind }) => kind.name)
  const both = names([of('x', 'trial'), of('y', 'toolkit')])
  expect(both[0]).toBe('3 of 5 padlocks, EEF Toolkit rating / 3 of 5 padlocks, EEF trial rating')
  expect(names([of('x', 'toolkit'), of('y', 'trial')])).toEqual(both)
})

test('what is not shown takes its links along, the links on those, and a group that has nobody left', () => {
  expect([...applied('term', ['short']).hidden].sort()).toEqual(['ao', 'g', 'o', 'op'])
  expect([...applied('type', ['activity']).hidden].sort()).toEqual(['a', 'ao', 'ap', 'rap'])
  expect(applied('type', ['activity']).notes).toEqual(['Not shown: Activity'])
})

test('a box with several tags stays for as long as one of them is shown', () => {
  expect(applied('tag', ['tag schools']).hidden.has('a')).toBe(false)
  expect(applied('tag', ['tag schools', 'tag pilot']).hidden.has('a')).toBe(true)
})

test('Core and Enhanced are two ways of looking at one theory', () => {
  const core = applied('taso-core', [])
  expect([...core.hidden].sort()).toEqual(['ao', 'ap', 'n', 'op', 'r', 'rap'])
  const enhanced = applied('taso-enhanced', [])
  expect(enhanced.hidden.size).toBe(0)
  expect(enhanced.kindsOf.get('r')?.map(({ id }) => id)).toEqual(['added'])
  expect(enhanced.kindsOf.get('s')?.map(({ id }) => id)).toEqual(['core'])
})

test('[REQ 12] what was added, changed or stayed is told apart by its sign, in greyscale as well', () => {
  const before = aTheory({ elements: [anElement({ id: 'x', type: 'output' }), anElement({ id: 'y', type: 'output' })] })
  const after = aTheory({
    elements: [
      anElement({ id: 'x', type: 'output', label: { en: 'More' } }),
      anElement({ id: 'y', type: 'output' }),
      anElement({ id: 'z', type: 'output' }),
    ],
  })
  const lens = lensNamed('changes')
  if (lens === null) throw new Error('there is no such lens')
  const { kinds } = lens.read(after, { language: 'en', changes: changesBetween(before, after) })
  const shown = kinds.map(({ sign, dashed, line }) => JSON.stringify([sign, dashed, line?.widthPx ?? null]))
  expect(new Set(shown).size).toBe(kinds.length)
  expect(kinds.map(({ name }) => name.toLowerCase())).toEqual(
    expect.arrayContaining([expect.stringContaining('added')]),
  )
})

test('what changed since is marked, what went is named', () => {
  const before = {
    ...theory,
    elements: new Map([...theory.elements].filter(([id]) => id !== 'p')).set(
      'x',
      anElement({ id: 'x', type: 'output', label: { en: 'Sessions' } }),
    ),
    indicators: new Map(),
  }
  const changes = changesBetween(before, theory)
  const lens = lensNamed('changes')
  if (lens === null) throw new Error('no such lens')
  const seen = pictureLensOf(theory, { lens, input: { language: 'en', changes }, without: new Set() })
  const kindOf = (id: Id) => seen.kindsOf.get(id)?.[0]?.id
  expect([kindOf('p'), kindOf('o'), kindOf('a')]).toEqual(['added', 'changed', 'same'])
  expect(seen.notes).toEqual(['Removed (1): Sessions'])
})

function reading(date: string, value: number) {
  return { id: date, date, value, note: '' }
}

function applied(id: string, without: readonly string[], on: Theory = theory) {
  const lens = lensNamed(id)
  if (lens === null) throw new Error(`no lens ${id}`)
  return pictureLensOf(on, { lens, input, without: new Set(without) })
}

function sorted(id: string): Record<Id, string> {
  const { of } = lensNamed(id)?.read(theory, input) ?? { of: new Map() }
  return Object.fromEntries([...of].map(([thing, kinds]) => [thing, kinds.join(' ')]))
}

test('every lens is offered under its name, in the order of the list', () => {
  expect(lenses.map(({ id, name }) => [id, name])).toEqual(Object.entries(LENS_NAMES))
})
