import { expect, test } from 'vitest'
import { anElement, anIndicator, aTheory, type TheoryParts } from '../model/index.js'
import { boxSizer, sceneBox } from './box.js'
import { checkFlag, withCheckFlags } from './check-flag.js'
import { evenMeasure as measure } from './even-measure.js'
import { wordsIn } from './words/index.js'

const words = wordsIn('en')

function drawn(label: string, parts: TheoryParts = {}) {
  const element = anElement({ id: 'e', type: 'outcome', label: { en: label } })
  const theory = aTheory({ elements: [element], ...parts })
  const size = boxSizer(theory, measure, words)(element, { minWidth: 148, maxWidth: 148 })
  return sceneBox({ theory, measure, words }, element, { x: 1000, y: 500, ...size })
}

test('the flag ends the row of marks', () => {
  const box = drawn('One line', { indicators: [anIndicator({ id: 'i', on: ['e'] })] })
  const flag = checkFlag(box, 1, measure)
  expect(flag).toMatchObject({ icon: 'm-warning', colour: 'caution', y: box.marks[0]?.y })
  expect(flag.x + flag.sizePx).toBe(1000 + 148 - 11)
  expect(flag.text).toBeUndefined()
})

test('without marks it ends the last line of the label, where there is room', () => {
  const box = drawn('One')
  const flag = checkFlag(box, 1, measure)
  const [line] = box.label
  expect(flag.y).toBeLessThan(line?.baseline ?? 0)
  expect(flag.y + flag.sizePx).toBeGreaterThan(line?.baseline ?? 0)
})

test('a label that fills its line is not covered: the flag ends the heading', () => {
  const box = drawn('xxxxxxxxxxxxxxx')
  const flag = checkFlag(box, 1, measure)
  expect(flag.y + flag.sizePx).toBeLessThan((box.label[0]?.baseline ?? 0) - 10)
})

test('two findings and more are counted beside it, inside the box', () => {
  const flag = checkFlag(drawn('One'), 12, measure)
  expect(flag.text?.text).toBe('12')
  expect((flag.text?.x ?? 0) + (flag.text?.width ?? 0)).toBeLessThanOrEqual(1000 + 148 - 11)
})

test('a figure has flags only where it is asked for them, and its boxes stand as before', () => {
  const box = drawn('One')
  const none = { legend: null, key: null, titleLine: [] }
  const empty = { bands: [], lanes: [], spheres: [], ceiling: null, groups: [], links: [], ...none } as const
  const scene = { ...empty, bounds: box.rect, flow: 'right', boxes: [box] } as const
  const flagged = withCheckFlags(scene, (id) => (id === 'e' ? 1 : 0), measure)
  expect(flagged.boxes[0]?.marks).toHaveLength(1)
  expect(flagged.boxes[0]?.rect).toBe(box.rect)
  expect(withCheckFlags(scene, () => 0, measure).boxes[0]).toBe(box)
})
