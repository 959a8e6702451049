import { findingsOf } from '@throughline/shared/checks'
import { changeElement, setText } from '@throughline/shared/commands'
import { anElement, aTheory } from '@throughline/shared/model'
import { beforeAll, expect, test, vi } from 'vitest'
import { sessionInMemory } from '../session/testing/index.js'
import { createStore, findingsIn } from './findings-store.js'
import { loadChecks } from './load-checks.js'

const theory = aTheory({ elements: [anElement({ id: 'o', type: 'outcome', label: { en: 'Better health' } })] })

beforeAll(loadChecks)

test('findings follow what is typed, worked out once when there is time for it', () => {
  const session = sessionInMemory(theory)
  const waiting: (() => void)[] = []
  const store = createStore(session, (run) => waiting.push(run))
  let told = 0
  store.subscribe(() => {
    told += 1
  })
  for (const run of waiting.splice(0)) run()
  const about = () => store.findings().open.map(({ check }) => check.id)
  expect(about()).toContain('vague')
  for (const text of ['Fewer', 'Fewer children', 'Fewer children are away from school']) {
    session.run(setText, { kind: 'elements', id: 'o', field: 'label', language: 'en', text })
  }
  expect(waiting).toHaveLength(1)
  expect(about()).toContain('vague')
  for (const run of waiting.splice(0)) run()
  expect(told).toBe(1)
  expect(about()).not.toContain('vague')
})

test('all who ask share one store, and those who come late see what is so', () => {
  const session = sessionInMemory(theory)
  const store = findingsIn(session)
  expect(findingsIn(session)).toBe(store)
  const other = createStore(session, (run) => run())
  session.run(changeElement, { ids: ['o'], type: 'note' })
  other.subscribe(() => {})
  expect(other.findings().at('o')).toEqual([])
})

test('on a large theory they are worked out stretch by stretch, and follow what changed meanwhile', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const elements = Array.from({ length: 600 }, (_, at) =>
    anElement({ id: `o${at}`, type: 'outcome', label: { en: `Better health ${at}` } }),
  )
  const session = sessionInMemory(aTheory({ elements }))
  const waiting: (() => void)[] = []
  const store = createStore(session, (run) => waiting.push(run))
  store.subscribe(() => {})
  expect(store.findings().open).toEqual([])
  const goOn = () => {
    while (waiting.length > 0) waiting.shift()?.()
  }
  waiting.shift()?.()
  session.run(changeElement, { ids: ['o7'], type: 'note' })
  goOn()
  expect(store.findings().at('o8').length).toBeGreaterThan(0)
  expect(store.findings().at('o7').length).toBeGreaterThan(0)
  vi.runAllTimers()
  goOn()
  expect(store.findings().at('o7')).toEqual([])
  expect(store.findings()).toEqual(expect.objectContaining({ counts: findingsOf(session.theory()).counts }))
  vi.useRealTimers()
})
