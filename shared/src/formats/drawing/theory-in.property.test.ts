import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ELEMENT_TYPES, LINK_KINDS, type Theory } from '../../model/index.js'
import { readJson } from '../json/read.js'
import { writeJson } from '../json/write.js'
import { usualSeconds } from '../testing/index.js'
import { type Drawing, type DrawnBox, drawnArrow, drawnBox } from './drawing.js'
import { DRAWING_LIMITS, theoryIn } from './theory-in.js'

const ids = ['a', 'b', 'c', '__proto__', 'constructor', 'theory', 'x\ny', '1', '2', '3', '4', '5']
const anId = fc.constantFrom(...ids)
const number = fc.oneof(fc.integer({ min: -50, max: 900 }), fc.constantFrom(0, 1e9, -1e9, Number.NaN, Infinity))
const rect = fc.record({ x: number, y: number, width: fc.nat(400), height: fc.nat(300) })
const begins = [
  '',
  '',
  'Inputs',
  'Outcomes:',
  'Assumptions',
  'Assumption: ',
  'Risk: ',
  'Rhagdybiaethau',
  'Indicators',
  'Deliver',
  '• ',
  'Means of verification',
  '7',
  'Short-term outcomes\n',
]
// Each text has a word that no other has, so that one sees whether it was lost.
const text = fc
  .tuple(fc.constantFrom(...begins), fc.option(fc.nat(1e9)), fc.option(fc.nat(1e9)))
  .map(([begin, one, other]) => [begin, one === null ? '' : ` w${one}`, other === null ? '' : `\nw${other}`].join(''))
const box = fc
  .record({
    id: anId,
    text,
    description: fc.oneof(fc.constant(''), text),
    rect: fc.option(rect),
    isContainer: fc.boolean(),
    within: fc.option(anId),
    isBareText: fc.boolean(),
    look: fc.option(fc.constantFrom('red', 'blue')),
    type: fc.option(fc.constantFrom(...ELEMENT_TYPES), { freq: 9 }),
  })
  .map((given) => drawnBox(given))
const point = fc.record({ x: number, y: number })
const arrow = fc
  .record({
    from: fc.option(anId),
    to: fc.option(anId),
    start: fc.option(point),
    end: fc.option(point),
    text: fc.oneof(fc.constant(''), text),
    isDashed: fc.boolean(),
    heads: fc.constantFrom('end', 'start', 'both', 'none'),
    kind: fc.option(fc.constantFrom(...LINK_KINDS)),
  })
  .map((given) => drawnArrow(given))
const aDrawing: fc.Arbitrary<Drawing> = fc.record({
  title: text,
  language: fc.option(fc.constantFrom('cy', '__proto__', 'not a language')),
  boxes: fc.array(box, { maxLength: 14 }),
  arrows: fc.array(arrow, { maxLength: 14 }),
  warnings: fc.constant([]),
})

function textsOf(theory: Theory): string {
  return JSON.stringify([
    theory.details,
    ...[theory.elements, theory.links, theory.bands, theory.groups, theory.assumptions, theory.indicators].map(
      (things) => [...things.values()],
    ),
  ])
}

describe('whatever is drawn', () => {
  test('no word is lost: each is in the theory or in the report', () => {
    fc.assert(
      fc.property(aDrawing, (drawing) => {
        const read = theoryIn(drawing)
        if (!read.ok) throw new Error('refused')
        const said = textsOf(read.theory) + read.warnings.map(({ message }) => message).join('\n')
        const texts = [
          drawing.title,
          ...drawing.boxes.flatMap((each) => [each.text, each.description]),
          ...drawing.arrows.map((each) => each.text),
        ]
        const words = texts.flatMap((each) => each.match(/w\d+/g) ?? [])
        expect(words.filter((word) => !said.includes(word))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('a theory comes out that can be written and opened again, the same each time', () => {
    fc.assert(
      fc.property(aDrawing, (drawing) => {
        const read = theoryIn(drawing)
        if (!read.ok) throw new Error('refused')
        const again = readJson(writeJson(read.theory))
        expect(again.ok ? again.warnings : again.problems).toEqual([])
        expect(theoryIn(drawing)).toEqual(read)
      }),
      { numRuns: 100 },
    )
  })
})

describe('at the limits', () => {
  const boxes = (make: (index: number) => Partial<DrawnBox>): DrawnBox[] =>
    Array.from({ length: DRAWING_LIMITS.boxes }, (_, index) =>
      drawnBox({ id: `${index}`, text: `Box ${index}`, ...make(index) }),
    )
  const arrows = Array.from({ length: DRAWING_LIMITS.arrows }, (_, index) =>
    drawnArrow({
      from: `${(index * 7919) % DRAWING_LIMITS.boxes}`,
      to: index % 3 === 0 ? null : `${(index * 104_729) % DRAWING_LIMITS.boxes}`,
      end: { x: index, y: index % 777 },
    }),
  )
  test.each([
    [
      'scattered',
      (index: number) => ({ rect: { x: (index * 7919) % 9000, y: (index * 104_729) % 9000, width: 100, height: 40 } }),
    ],
    [
      'each in the one before',
      (index: number) => ({
        isContainer: true,
        within: `${index - 1}`,
        rect: { x: index, y: index, width: 20_000 - 2 * index, height: 20_000 - 2 * index },
      }),
    ],
    [
      'all headings',
      (index: number) => ({
        text: index % 2 ? 'Outcomes' : 'Assumptions',
        rect: { x: (index % 70) * 130, y: Math.floor(index / 70) * 50, width: 120, height: 40 },
      }),
    ],
    [
      'bare texts over arrows',
      (index: number) => ({
        isBareText: true,
        rect: { x: (index * 7919) % 9000, y: (index * 104_729) % 9000, width: 100, height: 40 },
      }),
    ],
    ['without places', () => ({})],
  ])('%s: it is read within five seconds', (_what, make) => {
    const took = usualSeconds(process.cpuUsage, () => {
      const read = theoryIn({ title: '', language: null, warnings: [], boxes: boxes(make), arrows })
      expect(read.ok).toBe(true)
    })
    expect(took).toBeLessThan(5)
  })

  const labelled = (text: string) =>
    theoryIn({ title: '', language: null, warnings: [], boxes: [drawnBox({ id: 'a', text })], arrows: [] })

  test('a label that is too long is cut, and the rest told', () => {
    const read = labelled(`${'x'.repeat(45_000)} end`)
    expect(read.ok && read.warnings.map(({ message }) => message.slice(-6))).toEqual([' end”.'])
  })

  test('a label without end is refused, named by how it begins', () => {
    const read = labelled(`Train tutors ${'x '.repeat(1_500_000)}`)
    expect(read.ok ? 'opened' : read.problems[0]?.message).toContain('begins “Train tutors x x')
    expect(read.ok ? 'opened' : read.problems[0]?.message).toContain('3,000,013 characters')
  })
})
