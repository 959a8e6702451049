import { expect, test } from 'vitest'
import { type Assumption, anAssumption, anIndicator, aTheory, type Indicator } from '../model/index.js'
import { toDosOf } from './to-dos.js'

const priya = { name: 'Priya Nair', email: 'priya@centre.example' }
const today = '2026-11-30'

function toDos(given: { assumption?: Partial<Assumption>; indicator?: Partial<Indicator> }) {
  const { assumption, indicator } = given
  const theory = aTheory({
    assumptions: assumption === undefined ? [] : [anAssumption({ id: 'a', owner: 'Priya Nair', ...assumption })],
    indicators:
      indicator === undefined
        ? []
        : [anIndicator({ id: 'i', owner: 'priya nair', baseline: 1, target: 2, ...indicator })],
  })
  return toDosOf(theory, priya, today).map(({ kind, about, by }) => ({ kind, about, by }))
}

const read = (...dates: string[]) => dates.map((date) => ({ id: date, date, value: 1, note: '' }))

test.each([null, 'untested', 'contested'] as const)(
  'an assumption that is %s waits for whom it is given to',
  (status) => {
    expect(toDos({ assumption: { status, on: ['l1'] } })).toEqual([{ kind: 'test', about: 'l1', by: null }])
  },
)

test.each(['supported', 'refuted'] as const)('an assumption that is %s waits for nobody', (status) => {
  expect(toDos({ assumption: { status } })).toEqual([])
})

test('what is given to somebody else, or to nobody, is not told', () => {
  expect(toDos({ assumption: { owner: 'Priya Naira' } })).toEqual([])
  expect(toDos({ assumption: { owner: '' } })).toEqual([])
})

test('a name is the same in other letters and with other spaces; an e-mail address says it too', () => {
  expect(toDos({ assumption: { owner: ' priya  NAIR ' } })).toHaveLength(1)
  expect(toDos({ assumption: { owner: 'Priya@Centre.example' } })).toHaveLength(1)
})

test('a reading is due when the rhythm of those before has passed', () => {
  const due = { kind: 'measure', about: 'e1', by: '2027' }
  expect(toDos({ indicator: { on: ['e1'], targetDate: '2027', readings: read('2026-01', '2026-06') } })).toEqual([])
  expect(toDos({ indicator: { on: ['e1'], targetDate: '2027', readings: read('2026-01', '2026-04') } })).toEqual([due])
})

test('an indicator that nobody has read is due after its target date', () => {
  expect(toDos({ indicator: { targetDate: '2026-12' } })).toEqual([])
  expect(toDos({ indicator: { targetDate: '2026-10' } })).toEqual([{ kind: 'measure', about: null, by: '2026-10' }])
})

test('an indicator without baseline or target is to be completed', () => {
  expect(toDos({ indicator: { target: null } })).toEqual([{ kind: 'complete', about: null, by: null }])
})
