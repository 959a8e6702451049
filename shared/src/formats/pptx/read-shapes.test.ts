import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../model/index.js'
import type { ReadResult } from '../read-result.js'
import { usualSeconds } from '../testing/index.js'
import { readPptx } from './read.js'
import { aDeck, arrow, box, group, line, smartArt, table, textBox, title } from './testing/a-deck.js'

function opened(bytes: Uint8Array) {
  const read: ReadResult = readPptx(bytes)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const { theory, warnings } = read
  const label = (id: string) => wordsOf(theory.elements.get(id)?.label ?? {}, theory.details.languages)
  return {
    theory,
    said: warnings.map(({ message }) => message).join('\n'),
    boxes: [...theory.elements.values()].map(({ id, type }) => `${label(id)}: ${type}`),
    ways: [...theory.links.values()].map(({ from, to }) => `${label(from)} -> ${label(to)}`),
    bands: [...theory.bands.values()].map((band) => wordsOf(band.label, theory.details.languages)),
  }
}

const refusal = (bytes: Uint8Array) => {
  const read = readPptx(bytes)
  return read.ok ? 'opened' : (read.problems[0]?.message ?? '')
}

describe('a slide with boxes and arrows', () => {
  test('becomes a theory: its title, headings, boxes, and arrows glued or loose', () => {
    const { theory, boxes, ways, bands } = opened(
      aDeck([
        [
          title('Reading buddies'),
          textBox(2, 'Inputs', [0, 100, 120, 30]),
          textBox(3, 'Activities', [200, 100, 120, 30]),
          textBox(4, 'Outcomes', [400, 100, 120, 30]),
          box(5, 'Sixth formers', [0, 150, 120, 40]),
          box(6, 'Train tutors', [200, 150, 120, 40]),
          box(7, 'Pupils read more', [400, 150, 120, 40]),
          arrow([120, 170, 80, 0], { from: 5, to: 6 }),
          arrow([322, 170, 76, 0]),
        ],
      ]),
    )
    expect(theory.details.title).toEqual({ en: 'Reading buddies' })
    expect(bands).toEqual(['Inputs', 'Activities', 'Outcomes'])
    expect(boxes).toEqual(['Sixth formers: input', 'Train tutors: activity', 'Pupils read more: outcome'])
    expect(ways).toEqual(['Sixth formers -> Train tutors', 'Train tutors -> Pupils read more'])
  })

  test('a connector turned over runs from its other corner; heads at its start turn it round', () => {
    const boxes = [
      box(1, 'Alpha', [0, 300, 100, 40]),
      box(2, 'Beta', [300, 0, 100, 40]),
      box(3, 'Gamma', [600, 300, 100, 40]),
    ]
    const { ways } = opened(
      aDeck([
        [
          ...boxes,
          // From bottom left to top right.
          arrow([100, 20, 200, 300], { flip: 'V' }),
          // Drawn from Gamma back to Beta, with its head at the start.
          arrow([400, 20, 200, 300], { flip: 'HV', heads: 'start' }),
        ],
      ]),
    )
    expect(ways).toEqual(['Alpha -> Beta', 'Beta -> Gamma'])
  })

  test('a connector turned by a quarter stands upright', () => {
    const { ways } = opened(
      aDeck([
        [
          box(1, 'Alpha', [0, 0, 100, 40]),
          box(2, 'Beta', [0, 240, 100, 40]),
          arrow([-50, 140, 200, 0], { rotation: 90 }),
        ],
      ]),
    )
    expect(ways).toEqual(['Alpha -> Beta'])
  })

  test('shapes in groups in groups stand where the groups put them', () => {
    const inner = [box(2, 'Beta', [0, 0, 50, 20]), arrow([-40, 10, 40, 0])]
    const { ways } = opened(
      aDeck([
        [
          box(1, 'Alpha', [0, 100, 100, 40]),
          group([100, 0, 400, 400], [0, 0, 200, 200], [group([50, 50, 100, 100], [0, 0, 100, 100], inner)]),
        ],
      ]),
    )
    // Beta is at 200, 100 and twice as large; the arrow runs from 120 to 200.
    expect(ways).toEqual(['Alpha -> Beta'])
  })

  test('a thick arrow without words is an arrow', () => {
    const { ways, boxes } = opened(
      aDeck([
        [
          box(1, 'Alpha', [0, 0, 100, 40]),
          box(2, 'Beta', [200, 0, 100, 40]),
          box(3, '', [110, 5, 80, 30], 'leftArrow'),
        ],
      ]),
    )
    expect(boxes.length).toBe(2)
    expect(ways).toEqual(['Beta -> Alpha'])
  })

  test('lines without heads, pictures and charts are told', () => {
    const { said } = opened(
      aDeck([
        [
          box(1, 'Alpha', [0, 0, 100, 40]),
          box(2, 'Beta', [200, 0, 100, 40]),
          line([100, 20, 100, 0]),
          '<p:pic><p:nvPicPr><p:cNvPr id="9" name="" descr="Children reading"/></p:nvPicPr></p:pic>',
          '<p:graphicFrame><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></p:graphicFrame>',
        ],
      ]),
    )
    expect(said).toContain('“Alpha” to “Beta”')
    expect(said).toContain('“Children reading”')
    expect(said).toContain('chart')
  })
})

test('a table is a logic model: columns are bands, and paragraphs boxes', () => {
  const { boxes, bands } = opened(
    aDeck([
      [
        table(4, [
          ['Inputs', 'Activities', 'Impact'],
          ['Staff\nMoney', 'Train tutors', 'Everyone reads'],
        ]),
      ],
    ]),
  )
  expect(bands).toEqual(['Inputs', 'Activities', 'Impact'])
  expect(boxes).toEqual(['Staff: input', 'Money: input', 'Train tutors: activity', 'Everyone reads: impact'])
})

describe('SmartArt', () => {
  test('is read as it was last drawn', () => {
    const { ways } = opened(aDeck([[smartArt('drawn')]]))
    expect(ways).toEqual(['Train tutors -> Pupils read more'])
  })

  test('without a drawing is read from its nodes', () => {
    const { ways } = opened(aDeck([[smartArt('nodes')]]))
    expect(ways).toEqual(['Train tutors -> Pupils read more'])
  })
})

describe('of several slides', () => {
  const small = [title('Agenda'), box(1, 'Only one', [0, 0, 100, 40])]
  const large = [1, 2, 3].map((id) => box(id, `Step ${id}`, [id * 200, 0, 100, 40]))

  test('the one with most is read, and the others are told', () => {
    const { boxes, said } = opened(aDeck([small, large]))
    expect(boxes.length).toBe(3)
    expect(said).toContain('Slide 2 was read')
    expect(said).toContain('1 “Agenda”')
  })

  test('a hidden one is read only where no other has boxes', () => {
    expect(opened(aDeck([small, large], { hidden: [2] })).boxes).toEqual(['Only one: outcome'])
    expect(opened(aDeck([[title('Agenda')], large], { hidden: [2] })).boxes.length).toBe(3)
  })

  test('notes below it are told', () => {
    expect(opened(aDeck([large], { notes: 'Say thank you' })).said).toContain('“Say thank you”')
  })
})

describe('hostile decks', () => {
  test.each([
    ['not a zip', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0, 1]), 'cannot be read'],
    ['without a presentation', zipSync({ 'ppt/x.xml': new Uint8Array(3) }), 'cannot be read'],
    ['with a bomb for a slide', aDeck([[`<!--${'x'.repeat(25_000_000)}-->`]]), 'too large'],
    ['with entities of its own', aDeck([['']], { head: '<!DOCTYPE a [<!ENTITY b "c">]>' }), 'declares entities'],
    [
      'with 20,000 shapes',
      aDeck([Array.from({ length: 20_000 }, (_, id) => box(id, 'x', [id, 0, 10, 10]))]),
      '20000 boxes',
    ],
    [
      'with 100,000 shapes',
      aDeck([Array.from({ length: 100_000 }, (_, id) => box(id, 'x', [id, 0, 10, 10]))]),
      'too large',
    ],
    ['with 20,000 shapes of one id', aDeck([Array<string>(20_000).fill(box(1, 'x', [0, 0, 10, 10]))]), '20000 boxes'],
    [
      'with 20,000 shapes on each of 30 slides',
      aDeck(Array<string[]>(30).fill(Array<string>(20_000).fill(line([0, 0, 9, 9])))),
      'too large',
    ],
    ['of groups without end', aDeck([['<p:grpSp>'.repeat(50_000)]]), 'nested more than'],
    ['with words but no shapes', aDeck([[title('Hello')]]), 'No slide'],
  ])('%s are refused in words within five seconds', (_what, bytes, says) => {
    expect(usualSeconds(process.cpuUsage, () => expect(refusal(bytes)).toContain(says))).toBeLessThan(5)
  })

  test('ids that every object has are ids like any other; ids that are used twice too', () => {
    const { boxes, ways } = opened(
      aDeck([
        [
          box('__proto__', 'Alpha', [0, 0, 100, 40]),
          box('__proto__', 'Beta', [200, 0, 100, 40]),
          box('constructor', 'Gamma', [400, 0, 100, 40]),
          arrow([300, 20, 100, 0], { from: '__proto__', to: 'constructor' }),
        ],
      ]),
    )
    expect(boxes.length).toBe(3)
    expect(ways).toEqual(['Alpha -> Gamma'])
  })

  test('numbers that are none put nothing out of place', () => {
    const deck = aDeck([[box(1, 'Alpha', [Number.NaN, 0, 100, 40]), box(2, 'Beta', [1e300, 0, 100, 40])]])
    expect(opened(deck).boxes.length).toBe(2)
  })
})
