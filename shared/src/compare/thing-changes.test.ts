import { expect, test } from 'vitest'
import { aBand, aLink, anElement, anIndicator, aTheory, type Theory } from '../model/index.js'
import { examples } from '../templates/index.js'
import { thingChanges } from './index.js'

const bands = [
  aBand({ id: 'medium', label: { en: 'Medium outcomes' } }),
  aBand({ id: 'long', label: { en: 'Long outcomes' } }),
]
const training = anElement({ id: 'a', type: 'activity', label: { en: 'Training' }, position: [0, 10] })
const confidence = anElement({
  id: 'b',
  type: 'outcome',
  label: { en: 'Confidence' },
  band: 'medium',
  position: [0, 20],
})
const link = aLink({ id: 'l', from: 'a', to: 'b', rating: { scale: 'eef-padlocks', value: 3 } })
const before = theory({ links: [link] })

test('a theory does not differ from itself', () => {
  for (const { theory } of examples) expect(thingChanges(theory(), structuredClone(theory()))).toEqual([])
})

test('a link that came is called by its ends, and its rating is told', () => {
  expect(thingChanges(theory({}), before)).toEqual([
    {
      kind: 'links',
      id: 'l',
      became: 'added',
      name: { label: {}, ends: [{ en: 'Training' }, { en: 'Confidence' }] },
      fields: [{ field: 'rating', was: null, is: { scale: 'eef-padlocks', value: 3 } }],
    },
  ])
})

test('what went is called as it was', () => {
  const gone = thingChanges(before, aTheory({ bands, elements: [training] }))
  expect(gone.map(({ became, kind, name }) => [became, kind, name.ends ?? name.label])).toEqual([
    ['removed', 'elements', { en: 'Confidence' }],
    ['removed', 'links', [{ en: 'Training' }, { en: 'Confidence' }]],
  ])
})

test('a box moved to another band and reworded has been moved and changed', () => {
  const moved = { ...confidence, band: 'long', position: [0, 30] as const, label: { en: 'Self-confidence' } }
  expect(thingChanges(before, theory({ elements: [training, moved], links: [link] }))).toMatchObject([
    { became: 'moved', fields: [{ field: 'band', was: { en: 'Medium outcomes' }, is: { en: 'Long outcomes' } }] },
    { became: 'changed', fields: [{ field: 'label', was: { en: 'Confidence' }, is: { en: 'Self-confidence' } }] },
  ])
})

test('a box moved within its band was moved, one that was given its first place was not', () => {
  const moved = { ...training, position: [0, 90] as const }
  expect(thingChanges(before, theory({ elements: [moved, confidence], links: [link] }))).toMatchObject([
    { id: 'a', became: 'moved', fields: [] },
  ])
  const unplaced = theory({ elements: [{ ...training, position: null }, confidence], links: [link] })
  expect(thingChanges(unplaced, before)).toEqual([])
})

test('a record says what it stands on, and only the language that changed is told', () => {
  const one = anIndicator({ id: 'i', on: ['b'], label: { en: 'Score', cy: 'Sgôr' } })
  const reworded = { ...one, label: { en: 'Test score', cy: 'Sgôr' } }
  const [change] = thingChanges(theory({ indicators: [one] }), theory({ indicators: [reworded] }))
  expect(change).toMatchObject({ became: 'changed', name: { on: { label: { en: 'Confidence' } } } })
  expect(change?.fields).toEqual([{ field: 'label', was: { en: 'Score' }, is: { en: 'Test score' } }])
})

test('what is said about the whole is a change of its own', () => {
  const agreed = theory({ links: [link], details: { status: 'agreed', version: '1.0' } })
  expect(thingChanges(before, agreed)).toEqual([
    {
      kind: 'details',
      id: '',
      became: 'changed',
      name: { label: {} },
      fields: [
        { field: 'status', was: 'draft', is: 'agreed' },
        { field: 'version', was: '', is: '1.0' },
      ],
    },
  ])
})

function theory(parts: Parameters<typeof aTheory>[0]): Theory {
  return aTheory({ bands, elements: [training, confidence], ...parts })
}
