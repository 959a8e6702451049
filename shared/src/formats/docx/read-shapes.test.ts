import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../model/index.js'
import { readFile } from '../index.js'
import { usualSeconds } from '../testing/index.js'
import { readDocx } from './read.js'
import {
  aDocument,
  aDocumentOfTheWeb,
  arrow,
  canvas,
  loneArrow,
  loneBox,
  oldBox,
  oldShapes,
  paragraph,
  shape,
  table,
} from './testing/a-document.js'

function opened(...blocks: readonly string[]) {
  const read = readDocx(aDocument(...blocks))
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const { theory, warnings } = read
  const label = (id: string) => wordsOf(theory.elements.get(id)?.label ?? {}, theory.details.languages)
  return {
    theory,
    said: warnings.map(({ message }) => message).join('\n'),
    boxes: [...theory.elements.values()].map(({ id, type }) => `${label(id)}: ${type}`),
    ways: [...theory.links.values()].map(({ from, to }) => `${label(from)} -> ${label(to)}`),
  }
}

const refusal = (...blocks: readonly string[]) => {
  const read = readDocx(aDocument(...blocks))
  return read.ok ? 'opened' : (read.problems[0]?.message ?? '')
}

describe('shapes in a Word document', () => {
  test('that stand on the page by themselves are joined by the arrows between them', () => {
    const { theory, ways, said } = opened(
      paragraph('Reading buddies', 'Title'),
      loneBox(1, 'Train tutors', [100, 200, 120, 40]),
      loneBox(2, 'Pupils read more', [400, 200, 120, 40]),
      loneArrow([222, 220, 176, 0]),
      paragraph('What follows is a long report.'),
    )
    expect(theory.details.title).toEqual({ en: 'Reading buddies' })
    expect(ways).toEqual(['Train tutors -> Pupils read more'])
    expect(said).toContain('text was left out')
  })

  test('on a canvas are joined by glued arrows', () => {
    const { ways } = opened(
      canvas(
        shape('Alpha', [0, 0, 100, 40], '7'),
        shape('Beta', [300, 200, 100, 40], '8'),
        arrow([0, 0, 5, 5], '7', '8'),
      ),
    )
    expect(ways).toEqual(['Alpha -> Beta'])
  })

  test('of older versions are read: boxes, lines with heads, groups with a measure of their own', () => {
    const { ways, boxes } = opened(
      oldShapes(
        `<v:group style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:100pt" coordorigin="1000,1000" coordsize="4000,1000">${oldBox('Alpha', 'left:1000;top:1000;width:1000;height:400')}${oldBox('Beta', 'left:3000;top:1000;width:1000;height:400')}<v:line from="2000,1200" to="3000,1200"><v:stroke endarrow="block"/></v:line></v:group>`,
      ),
      oldShapes(oldBox('Gamma', 'margin-left:600pt;margin-top:0;width:100pt;height:40pt')),
    )
    expect(boxes.length).toBe(3)
    expect(ways).toEqual(['Alpha -> Beta'])
  })
})

test('a table under headings is a logic model; cells that go on over rows count once', () => {
  const { boxes, said } = opened(
    paragraph('Our logic model', 'heading 1'),
    table([
      ['Inputs', 'Activities', 'Outcomes'],
      ['Staff\nMoney', 'Train tutors', 'Pupils read more'],
      ['', 'Match pairs', ''],
    ]),
    table([['Name', 'Date']]),
  )
  expect(boxes).toEqual([
    'Staff: input',
    'Money: input',
    'Train tutors: activity',
    'Match pairs: activity',
    'Pupils read more: outcome',
  ])
  expect(said).toContain('A table beside it was left out')
})

test('of several tables the one with most headings of a logic model is read, however large the others are', () => {
  const { boxes } = opened(
    table([['Activity', 'Month'], ...Array.from({ length: 9 }, (_none, index) => [`Task ${index}`, 'May'])]),
    table([
      ['Inputs', 'Outcomes'],
      ['Staff', 'Pupils read more'],
    ]),
  )
  expect(boxes).toEqual(['Staff: input', 'Pupils read more: outcome'])
})

test('a calendar that names activities week by week is no logic model beside one', () => {
  const { boxes } = opened(
    table([
      ['Month', 'What', 'Who'],
      ['May', 'Open', 'Ana'],
      ...Array.from({ length: 5 }, () => ['Activities', 'Sessions', 'Ben']),
    ]),
    table([
      ['Inputs', 'Outcomes'],
      ['Staff', 'Pupils read more'],
    ]),
  )
  expect(boxes).toEqual(['Staff: input', 'Pupils read more: outcome'])
})

test('headings with lists are bands with boxes', () => {
  const { theory, boxes } = opened(
    paragraph('Reading buddies', 'Title'),
    paragraph('Activities', 'heading 1'),
    paragraph('Train tutors', 'List Bullet'),
    paragraph('Match pairs', 'List Bullet'),
    paragraph('Outcomes', 'heading 1'),
    paragraph('Pupils read more', 'List Bullet'),
    paragraph('at home and at school'),
  )
  expect(theory.details.title).toEqual({ en: 'Reading buddies' })
  expect(boxes).toEqual(['Train tutors: activity', 'Match pairs: activity', 'Pupils read more: outcome'])
  expect([...theory.elements.values()].at(-1)?.description).toEqual({ en: 'at home and at school' })
})

test('a document that Word on the web saved is one, though it calls its parts otherwise', async () => {
  const bytes = aDocumentOfTheWeb(
    canvas(shape('Alpha', [0, 0, 100, 40], '7'), shape('Beta', [300, 0, 100, 40], '8'), arrow([0, 0, 5, 5], '7', '8')),
  )
  const read = await readFile(bytes, 'theory.docx')
  expect(read.ok && [...read.theory.elements.values()].map(({ label }) => label)).toEqual([
    { en: 'Alpha' },
    { en: 'Beta' },
  ])
})

describe('what holds no theory is refused in words', () => {
  test.each([
    ['a letter', [paragraph('Dear all'), paragraph('Thank you'), paragraph('Yours')]],
    ['an empty document', []],
    [
      'a table of something else',
      [
        table([
          ['Name', 'Date'],
          ['Ana', 'Monday'],
        ]),
      ],
    ],
    ['nesting without end', ['<w:sdt><w:sdtContent>'.repeat(20_000)]],
  ])('%s', (_what, blocks) => expect(refusal(...blocks)).toMatch(/no theory|cannot be read/))

  test('more shapes than anyone could look through, within five seconds', () => {
    const took = usualSeconds(process.cpuUsage, () =>
      expect(
        refusal(canvas(...Array.from({ length: 10_000 }, (_none, id) => shape('x', [id, 0, 10, 10], `${id}`)))),
      ).toContain('10000 boxes'),
    )
    expect(took).toBeLessThan(5)
  })
})
