import { describe, expect, test } from 'vitest'
import { anActor, anAssumption, anElement, anIndicator, aTheory, type Element } from '../model/index.js'
import { boxSizer, sceneBox } from './box.js'
import { evenMeasure } from './even-measure.js'
import { wordsIn } from './words/index.js'

const COLUMN = { minWidth: 148, maxWidth: 148 }
const measure = evenMeasure
const words = wordsIn('en')
const outcome = (label: string, more: Partial<Element> = {}) =>
  anElement({ id: 'e', type: 'outcome', term: 'short', label: { en: label }, ...more })

function drawn(element: Element, parts: Parameters<typeof aTheory>[0] = {}) {
  const theory = aTheory({ elements: [element], ...parts })
  const size = boxSizer(theory, measure, words)(element, COLUMN)
  return { size, box: sceneBox({ theory, measure, words }, element, { x: 0, y: 0, ...size }) }
}

describe('a box', () => {
  test('is as high as its text: edge, type, lines of 20, padding', () => {
    expect(drawn(outcome('One line')).size).toEqual({ width: 148, height: 60 })
    expect(drawn(outcome('Two lines of text here')).size.height).toBe(80)
  })

  test('grows by a row for its marks, and has no empty row without', () => {
    const indicators = [anIndicator({ id: 'i', on: ['e'] })]
    expect(drawn(outcome('One line'), { indicators }).size.height).toBe(84)
  })

  test('counts each record that it carries', () => {
    const parts = {
      indicators: [anIndicator({ id: 'i', on: ['e'] }), anIndicator({ id: 'j', on: ['e', 'e'] })],
      assumptions: [anAssumption({ id: 'a', on: ['e'] })],
    }
    const { marks } = drawn(outcome('One'), parts).box
    expect(marks.map(({ icon, text }) => [icon, text?.text])).toEqual([
      ['m-indicator', '2'],
      ['m-assumption', '1'],
    ])
  })

  test('shows five lines at most and says when there is more', () => {
    const { box } = drawn(outcome('many words '.repeat(200)))
    expect(box.label).toHaveLength(5)
    expect(box.cut).toBe(true)
  })

  test('keeps all of its text inside, marks and heading too', () => {
    const indicators = Array.from({ length: 120 }, (_, index) => anIndicator({ id: `${index}`, on: ['e'] }))
    const { box } = drawn(outcome('Some words of a label'), { indicators })
    for (const line of [...box.label, ...box.heading]) expect(line.x + line.width).toBeLessThanOrEqual(137.1)
  })

  test('puts the term below the type where both do not fit side by side', () => {
    const narrow = { minWidth: 120, maxWidth: 120 }
    const element = outcome('One', { term: 'medium' })
    const theory = aTheory({ elements: [element] })
    expect(boxSizer(theory, measure, words)(element, narrow).height).toBe(78)
  })

  test('aligns a right-to-left label at the right', () => {
    const { box } = drawn(outcome('شعور أقوى'))
    expect((box.label[0]?.x ?? 0) + (box.label[0]?.width ?? 0)).toBeCloseTo(137)
  })

  test('without a label is one line high, so that there is room to type', () => {
    expect(drawn(outcome('')).size.height).toBe(60)
  })

  test('says all of itself in words', () => {
    const indicators = [anIndicator({ id: 'i', on: ['e'] })]
    expect(drawn(outcome('Pupils read'), { indicators }).box.name).toBe('Outcome, short: Pupils read. 1 indicator')
  })

  test('in a band that crosses the map is as wide as two lines need', () => {
    const element = outcome('about thirty letters in each of two lines')
    const size = boxSizer(aTheory({ elements: [element] }), measure, words)(element, { minWidth: 188, maxWidth: 420 })
    expect(size.width).toBe(188)
    const long = outcome('word '.repeat(20))
    const wide = boxSizer(aTheory({ elements: [long] }), measure, words)(long, { minWidth: 188, maxWidth: 420 })
    expect(wide).toEqual({ width: 390, height: 80 })
  })

  test('a note is paper: no type, no icon', () => {
    const { box, size } = drawn(anElement({ id: 'n', type: 'note', label: { en: 'Ask Ben' } }))
    expect(box.heading).toEqual([])
    expect(box.icon).toBeNull()
    expect(size.height).toBe(42)
  })

  test('is measured anew when a record comes, although the element stays the same', () => {
    const element = outcome('One line')
    expect(drawn(element).size.height).toBe(60)
    expect(drawn(element, { indicators: [anIndicator({ id: 'i', on: ['e'] })] }).size.height).toBe(84)
  })
})

describe('the foot of a box', () => {
  const read = (value: number) => [{ id: 'r', date: '2026-01-01', value, note: '' }]
  const indicator = (id: string, value: number) =>
    anIndicator({ id, on: ['e'], baseline: 0, target: 10, direction: 'increase', readings: read(value) })

  test('says in a word how its indicators stand, once one was measured', () => {
    const texts = (parts: Parameters<typeof drawn>[1]) =>
      drawn(outcome('One'), parts).box.marks.map((m) => m.text?.text)
    expect(texts({ indicators: [indicator('i', 10)] })).toEqual(['1', 'met'])
    expect(texts({ indicators: [indicator('i', 10), indicator('j', -1)] })).toEqual(['2', 'behind'])
    expect(texts({ indicators: [anIndicator({ id: 'i', on: ['e'] })] })).toEqual(['1'])
    expect(drawn(outcome('One'), { indicators: [indicator('i', 10)] }).box.name).toMatch(/1 indicator, met$/)
  })

  test('names who answers for it, in a row of its own where there is no room', () => {
    const actors = [
      anActor({ id: 'x', label: { en: 'The tutoring provider of the county' }, responsible: ['e'], on: ['e'] }),
    ]
    const { box, size } = drawn(outcome('One'), { actors, indicators: [indicator('i', 10)] })
    const [, , who] = box.marks
    expect(who?.text?.text).toMatch(/^The tutoring.*…$/)
    expect(who?.x).toBe(box.marks[0]?.x)
    for (const { text } of box.marks) expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(138)
    expect(size.height).toBe(102)
    expect(box.name).toMatch(/The tutoring provider of the county responsible$/)
  })

  test('is written anew when only the status or the name has changed', () => {
    const element = outcome('One')
    const marks = (parts: Parameters<typeof drawn>[1]) => drawn(element, parts).box.marks.map((m) => m.text?.text)
    expect(marks({ indicators: [indicator('i', 10)] })).not.toEqual(marks({ indicators: [indicator('i', -1)] }))
  })
})

test('context and unintended outcomes say which way they work, with a sign and a word', () => {
  const heading = (more: Partial<Element>) =>
    drawn(outcome('One', { term: null, ...more })).box.heading.map((l) => l.text)
  expect(heading({ type: 'context-factor', bearing: 'hinders' })).toEqual(['Context', '− barrier'])
  expect(heading({ type: 'unintended-outcome', bearing: 'helps' })).toEqual(['Unintended', '+ welcome'])
  expect(heading({ type: 'risk', bearing: 'helps' })).toEqual(['Risk'])
  expect(drawn(outcome('One', { type: 'context-factor', term: null, bearing: 'helps' })).box.name).toBe(
    'Context, enabler: One',
  )
})
