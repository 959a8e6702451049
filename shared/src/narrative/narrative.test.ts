import { describe, expect, test } from 'vitest'
import { aBand, aGroup, aLink, anElement, aTheory, type Theory } from '../model/index.js'
import { examples } from '../templates/index.js'
import { altText, longDescription } from './index.js'

const [bootcamps, buddies] = examples.map((example) => example.theory())

describe('alt text', () => {
  test('says how large the theory is, from what and to what', () => {
    expect(altText(tutoring())).toBe(
      'A theory of change with four boxes in two columns, from two inputs to one impact: the gap in maths narrows.',
    )
  })

  test('is in Welsh when asked, with labels in Welsh where there are some', () => {
    expect(altText(theoryOf(buddies), 'cy')).toBe(
      'Damcaniaeth newid gyda 14 blwch mewn 7 colofn, o 2 fewnbwn i 1 effaith: pob disgybl yn gadael Blwyddyn 6 yn gallu darllen er pleser.',
    )
  })

  test('keeps the capital of a name', () => {
    expect(altText(theoryOf(bootcamps))).toMatch(/to one impact: pay and productivity in Severnside/)
  })

  test('says each aim as in the middle of a sentence, and quotes what is in another language or no plain words', () => {
    const aims = (...labels: Record<string, string>[]) =>
      altText(aTheory({ elements: labels.map((label, n) => anElement({ id: `i${n}`, type: 'impact', label })) }))
    expect(aims({ en: 'Fewer homes are cold.' }, { en: 'Homes emit less carbon' })).toContain(
      ': fewer homes are cold; homes emit less carbon.',
    )
    expect(aims({ cy: 'Mwy o blant yn darllen' })).toContain(': “Mwy o blant yn darllen”.')
    expect(aims({ en: 'Will more pupils read?' })).toContain(': “Will more pupils read?”.')
    expect(aims({ en: '' })).toBe('A theory of change with one box.')
  })

  test('of a theory without boxes says so', () => {
    expect(altText(aTheory())).toBe('An empty theory of change.')
    expect(altText(aTheory({ bands: [aBand({ id: 'b' })] }))).toBe(
      'A theory of change with one column and no boxes yet.',
    )
  })

  test('speaks of rows where the theory runs down the page', () => {
    const theory = { ...tutoring(), details: { ...tutoring().details, flow: 'down' as const } }
    expect(altText(theory)).toContain('in two rows')
  })

  test('stays short whatever the labels are', () => {
    const long = anElement({ id: 'x', type: 'impact', label: { en: 'word '.repeat(400) } })
    expect(altText(aTheory({ elements: [long] })).length).toBeLessThan(300)
  })
})

describe('long description', () => {
  test('tells every band with its boxes, then every link as a sentence', () => {
    expect(longDescription(tutoring())).toBe(
      [
        'Tutoring',
        '',
        'Inputs (2)',
        '- Input: Tutors',
        '- Input: Rooms (in the group “Delivery”)',
        '',
        'Impact (1)',
        '- Impact: The gap in maths narrows',
        '',
        'Outside all bands (1)',
        '- Note: no label',
        '',
        'Groups (1)',
        '- “Delivery”: “Rooms”',
        '',
        'Links (2)',
        '- “Tutors” leads to “The gap in maths narrows” (3 of 5 padlocks, unsure). Because: They know the subject.',
        '- “Rooms” moderates the link from “Tutors” to “The gap in maths narrows”.',
      ].join('\n'),
    )
  })

  test('is in Welsh when asked', () => {
    const words = longDescription(theoryOf(buddies), 'cy')
    expect(words).toContain('Dolenni (14)')
    expect(words).toContain(
      '“Disgyblion yn darllen tudalen yn uchel heb gymorth” yn bwydo’n ôl i “Disgyblion yn mwynhau cael gwrandawiad”',
    )
    expect(words).not.toContain('Pupils')
  })

  test('names every box and has a sentence for every link of the examples', () => {
    for (const theory of [theoryOf(bootcamps), theoryOf(buddies)]) {
      const lines = longDescription(theory).split('\n')
      for (const { label } of theory.elements.values())
        expect(lines.some((line) => line.includes(label.en ?? '?'))).toBe(true)
      expect(lines.slice(lines.findIndex((line) => line.startsWith('Links ('))).length - 1).toBe(theory.links.size)
    }
  })

  test('is the same whatever order things were made in', () => {
    const theory = theoryOf(bootcamps)
    const backwards: Theory = {
      ...theory,
      elements: new Map([...theory.elements].reverse()),
      links: new Map([...theory.links].reverse()),
      bands: new Map([...theory.bands].reverse()),
    }
    expect(longDescription(backwards)).toBe(longDescription(theory))
    expect(altText(backwards)).toBe(altText(theory))
  })

  test('ends with how much more there is where it would be endless', () => {
    const elements = Array.from({ length: 3000 }, (_, n) =>
      anElement({ id: `e${n}`, type: 'note', label: { en: 'long '.repeat(100) } }),
    )
    const words = longDescription(aTheory({ elements }))
    expect(words.length).toBeLessThan(201_000)
    expect(words).toMatch(/\nand \d+ more$/)
  })
})

function tutoring(): Theory {
  return aTheory({
    details: { title: { en: 'Tutoring' } },
    bands: [
      aBand({ id: 'b1', label: { en: 'Inputs' }, order: 'a0' }),
      aBand({ id: 'b2', label: { en: 'Impact' }, order: 'a1' }),
    ],
    groups: [aGroup({ id: 'g', label: { en: 'Delivery' } })],
    elements: [
      anElement({ id: 'i1', type: 'input', band: 'b1', label: { en: 'Tutors' }, order: 'a0' }),
      anElement({ id: 'i2', type: 'input', band: 'b1', label: { en: 'Rooms' }, order: 'a1', group: 'g' }),
      anElement({ id: 'im', type: 'impact', band: 'b2', label: { en: 'The gap\nin maths narrows' } }),
      anElement({ id: 'n', type: 'note' }),
    ],
    links: [
      aLink({
        id: 'l1',
        from: 'i1',
        to: 'im',
        rating: { scale: 'eef-padlocks', value: 3 },
        uncertain: true,
        rationale: { en: 'They know the subject.' },
      }),
      aLink({ id: 'l2', from: 'i2', to: 'l1', kind: 'moderates' }),
    ],
  })
}

function theoryOf(theory: Theory | undefined): Theory {
  if (theory === undefined) throw new Error('no such example')
  return theory
}
