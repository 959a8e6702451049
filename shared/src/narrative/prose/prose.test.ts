import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aBand,
  aLink,
  anActor,
  anAssumption,
  anElement,
  anEvidenceItem,
  anIndicator,
  aTheory,
  type Element,
  type ElementType,
  LINK_KINDS,
  type Theory,
} from '../../model/index.js'
import { examples } from '../../templates/index.js'
import { narrative, wordsOfParagraph } from '../index.js'
import { softened, theBefore } from './cy/mutations.js'
import { isVerbNoun } from './cy/verb-nouns.js'
import { englishProse } from './en/index.js'
import { labelForm } from './en/label-form.js'
import { lowerFirst } from './en/lower-first.js'

const nothingKnown = () => false

describe('English', () => {
  test.each([
    ['Pupils read more', false, 'clause'],
    ['The gap in maths narrows', false, 'clause'],
    ['Class teaching is pitched closer to their needs', false, 'clause'],
    ['No pupil starts lessons hungry', false, 'clause'],
    ['Tutors leave part-way through a block', false, 'clause'],
    ['30 sessions delivered to each group', false, 'thing'],
    ['Streets where neighbours know each other', false, 'thing'],
    ['Pupils know where to find help', false, 'clause'],
    ['Fewer exclusions', false, 'thing'],
    ['Local need for childcare', false, 'thing'],
    ['Train tutors', true, 'order'],
    ['Weekly small-group tutoring', true, 'thing'],
    ['24 volunteers trained', false, 'thing'],
    ['Makers in the valley rarely sell abroad', false, 'clause'],
    ['The pupils who need breakfast most are the ones who come', false, 'clause'],
    ['Tall grass stands on the meadows', false, 'unclear'],
    ['Do pupils read more?', false, 'unclear'],
    ['Train tutors. Then recruit pupils', true, 'unclear'],
    ['=SUM(1)', false, 'unclear'],
    ['TRUE', false, 'thing'],
    ['ATTENDANCE IS HIGHER', false, 'clause'],
    ['SEND reviews are held on time.', false, 'clause'],
  ] as const)('%s: a %s is told from other labels', (label, isActivity, form) => {
    expect(labelForm(label, isActivity)).toBe(form)
  })

  test('first words lose their capital, names keep theirs', () => {
    expect(lowerFirst('Pupils in Wales read', nothingKnown)).toBe('pupils in Wales read')
    expect(lowerFirst('Severnside firms hire', nothingKnown)).toBe('Severnside firms hire')
    expect(lowerFirst('Wales has more nurses', nothingKnown)).toBe('Wales has more nurses')
    expect(lowerFirst('GPs refer patients', nothingKnown)).toBe('GPs refer patients')
    expect(lowerFirst('I can do maths', nothingKnown)).toBe('I can do maths')
    expect(lowerFirst('Well-being', (word) => word === 'well-being')).toBe('well-being')
  })

  test.each([
    ['input', 'Diagnostic assessment licence', 'we have a diagnostic assessment licence'],
    ['input', 'Induction for tutors', 'we have an induction for tutors'],
    ['input', 'Project team of six', 'we have a project team of six'],
    ['input', 'Tutor training and a three-day induction', 'we have tutor training and a three-day induction'],
    ['input', 'Course materials in two languages', 'we have course materials in two languages'],
    ['input', '£620 per group of three', 'we have £620 per group of three'],
    ['input', 'NHS grant', 'we have an NHS grant'],
    ['input', 'Licensing regime.', '“Licensing regime” is in place'],
    ['input', 'Tea, coffee; biscuits', '“Tea, coffee; biscuits” is in place'],
    ['output', 'Signed agreement with each school', 'we have a signed agreement with each school'],
    ['output', '24 volunteers trained', 'we have 24 volunteers trained'],
    ['output', 'TRUE', '“TRUE” is in place'],
    ['activity', 'Weekly small-group tutoring', 'we go ahead with weekly small-group tutoring'],
    ['activity', 'Pasted from PowerPoint', 'we carry out “Pasted from PowerPoint”'],
    ['target-group', 'Year 5 and Year 6 pupils', 'we work with Year 5 and Year 6 pupils'],
    ['outcome', 'Fewer exclusions', 'we see fewer exclusions'],
    ['outcome', 'Better attendance', 'we see better attendance'],
    ['outcome', 'Do pupils read more?', '“Do pupils read more?” comes about'],
    ['outcome', 'Tall grass stands on the meadows', '“Tall grass stands on the meadows” comes about'],
    ['outcome', '', 'something without a label happens'],
    ['group', 'Delivery', 'everything in “Delivery” is in place'],
  ] as const)('%s “%s” is a clause: %s', (type, label, clause) => {
    expect(englishProse(nothingKnown).clause({ type, label, isForeign: false })).toBe(clause)
  })

  test('what is so already is given, not supposed', () => {
    const theory = aTheory({
      elements: [box('s', 'situation', 'Pupils fall behind in maths'), box('t', 'target-group', 'Pupils in Year 6')],
      links: [aLink({ id: 'l', from: 's', to: 't' })],
    })
    expect(words(theory)).toContain('Given that pupils fall behind in maths, we work with pupils in Year 6.')
  })

  test('an indicator says what is measured with its article, its latest reading, dates and large numbers in words', () => {
    const theory = aTheory({
      elements: [box('o', 'outcome', 'Pupils read more')],
      indicators: [
        anIndicator({
          id: 'in',
          on: ['o'],
          label: { en: 'Score on the re-test' },
          unit: 'points',
          baseline: 1041,
          target: 1255,
          targetDate: '2027-07-31',
          source: 'Tutor log.',
          readings: [{ id: 'r', date: '2026-05', value: 1100, note: '' }],
        }),
      ],
    })
    expect(words(theory)).toContain(
      '“Pupils read more” is measured by the score on the re-test, from 1,041 to 1,255 points by 31 July 2027 (source: Tutor log). The latest reading is 1,100 points, in May 2026.',
    )
  })

  test('things, orders and clauses all read as sentences', () => {
    expect(words(chain())).toContain('What we put in: trained tutors.')
    expect(words(chain())).toContain('If we have trained tutors, then we tutor groups of three.')
    expect(words(chain())).toContain('If we tutor groups of three, then we have 30 sessions.')
    expect(words(chain())).toContain(
      'If we have 30 sessions, then pupils feel safe to be wrong, because a small group is not a stage.',
    )
  })

  test('what a step rests on follows it: doubt, evidence, assumptions', () => {
    const told = words(chain())
    expect(told).toContain('The team is unsure of this step. Evidence for this step: 2 of 5 padlocks.')
    expect(told).toContain('This assumes that tutors stay for the year (untested, of high importance).')
    expect(told).toContain('A source for this step: Pupil voice, 2020, interviews. It supports this.')
  })

  test('how one will know, who answers, and up to where', () => {
    const told = words(chain())
    expect(told).toContain('“Pupils feel safe to be wrong” is measured by pupils who agree, from 20 to 60 percent')
    expect(told).toContain('Tutoring team (delivers): answers for “Tutor groups of three”.')
    expect(told).toContain('The programme answers for results up to “Outputs”.')
  })

  test('many causes of one effect are said together, and many effects of one cause', () => {
    const theory = aTheory({
      bands: [aBand({ id: 'b' })],
      elements: [
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => box(id, 'outcome', `Group ${'abcdef'.indexOf(id) + 1} agrees`)),
        box('x', 'impact', 'The town changes'),
        box('y', 'impact', 'The river changes'),
      ],
      links: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aLink({ id: `${id}x`, from: id, to: 'x' })),
    })
    const told = words(theory)
    expect(told).toContain(
      'If group 1 agrees, if group 2 agrees, if group 3 agrees, and if group 4 agrees, then the town',
    )
    expect(told).toContain('If group 5 agrees, and if group 6 agrees, then the town changes.')
  })

  test('what moderates, reduces, feeds back or is required says so', () => {
    const told = words(sideLinks())
    expect(told).toContain('“Rain” changes how strongly “Boots” leads to “People walk”.')
    expect(told).toContain('“Mud” makes “People walk” less likely.')
    expect(told).toContain('In turn, “People walk” feeds back to “Boots”.')
    expect(told).toContain('People walk only if we have a path.')
    expect(told).toContain('From outside, it helps that shops are near.')
  })
})

describe('Welsh', () => {
  test('the first letter softens after two, of and to, and stays where it cannot', () => {
    expect(['dangosydd', 'tybiaeth', 'blwch', 'gweithgaredd', 'rhes', 'llyfr', 'chwaer', 'afal'].map(softened)).toEqual(
      ['ddangosydd', 'dybiaeth', 'flwch', 'weithgaredd', 'res', 'lyfr', 'chwaer', 'afal'],
    )
    expect([theBefore('bwlch'), theBefore('ysgol'), theBefore('haf')]).toEqual(['y', 'yr', 'yr'])
  })

  test('verb-nouns are told from plurals', () => {
    expect(['Hyfforddi tiwtoriaid', 'Cynnal sesiynau', 'Glanhau traethau'].map(isVerbNoun)).toEqual([true, true, true])
    expect(['Sesiynau wythnosol', 'Disgyblion', 'Teulu'].map(isVerbNoun)).toEqual([false, false, false])
  })

  test('labels are woven in as they were written, "mae" becomes "bydd"', () => {
    const theory = aTheory({
      details: { languages: ['cy'] },
      elements: [
        { ...box('a', 'activity', ''), label: { cy: 'Hyfforddi tiwtoriaid' } },
        { ...box('o', 'outcome', ''), label: { cy: 'Mae’r bwlch yn culhau' } },
      ],
      links: [aLink({ id: 'l', from: 'a', to: 'o', uncertain: true })],
    })
    expect(words(theory)).toContain('Os byddwn yn hyfforddi tiwtoriaid (ansicr), yna bydd y bwlch yn culhau.')
  })

  test('a label that has no Welsh is quoted, not bent', () => {
    expect(words(chain(), 'cy')).toContain(
      'Os bydd “Tutor groups of three” yn cael ei wneud, yna bydd “30 sessions” wedi’i gyflawni.',
    )
  })
})

describe('of every example', () => {
  test.each(examples.map((example) => [example.id, example.theory()] as const))('%s', (_id, theory) => {
    for (const language of ['en', 'cy']) {
      const told = narrative(theory, language)
      const text = told.map(wordsOfParagraph).join(' ')
      for (const { sentences } of told) {
        for (const sentence of sentences) {
          expect(sentence.words).toMatch(/^["“\p{Lu}\d£@+=(-].*[.!?…:]["”’)]*$/u)
          expect(sentence.words.length).toBeLessThan(1_500)
        }
      }
      // No id ever shows.
      expect(text).not.toMatch(/\bband-|\bundefined\b|\bnull\b/)
      for (const element of theory.elements.values()) expect(saysLabel(text, element)).toBe(true)
    }
  })
})

test('every label and every link of any small theory is told', () => {
  fc.assert(
    fc.property(smallTheory(), (theory) => {
      const told = narrative(theory, 'en')
      const text = told.map(wordsOfParagraph).join(' ')
      for (const element of theory.elements.values()) expect(saysLabel(text, element)).toBe(true)
      const about = new Set(told.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.about)))
      for (const id of theory.links.keys()) expect([id, about.has(id)]).toEqual([id, true])
    }),
    { numRuns: 60 },
  )
})

test('the same theory is told the same way, whatever order things were made in', () => {
  const theory = chain()
  const backwards = {
    ...theory,
    elements: new Map([...theory.elements].reverse()),
    links: new Map([...theory.links].reverse()),
  }
  expect(words(backwards)).toBe(words(theory))
})

test('a large theory is bounded, and how much more there is, is said', () => {
  const elements = Array.from({ length: 900 }, (_, n) => box(`e${n}`, 'risk', `Risk number ${n} comes true`))
  const told = narrative(aTheory({ elements }))
  expect(told.flatMap(({ sentences }) => sentences).length).toBeLessThan(200)
  expect(told.map(wordsOfParagraph).join(' ')).toContain('And 840 more.')
})

function saysLabel(text: string, { label }: Element): boolean {
  const [first] = Object.values(label)
  return (
    first === undefined ||
    text.toLowerCase().includes(
      first
        .trim()
        .replace(/[.\s]+$/, '')
        .replace(/\s+/g, ' ')
        .toLowerCase(),
    ) ||
    saysInWelsh(text, label.cy)
  )
}

function saysInWelsh(text: string, label: string | undefined): boolean {
  return label !== undefined && text.toLowerCase().includes(label.replace(/^Mae[’']r |^Mae /, '').toLowerCase())
}

function words(theory: Theory, language?: string): string {
  return narrative(theory, language).map(wordsOfParagraph).join('\n')
}

function box(id: string, type: ElementType, label: string): Element {
  return anElement({ id, type, label: { en: label } })
}

function chain(): Theory {
  return aTheory({
    details: { title: { en: 'Tutoring' }, ceiling: 'outputs' },
    bands: [aBand({ id: 'outputs', label: { en: 'Outputs' }, types: ['output'] })],
    elements: [
      box('i', 'input', 'Trained tutors'),
      box('a', 'activity', 'Tutor groups of three'),
      { ...box('o', 'output', '30 sessions'), band: 'outputs' },
      box('m', 'mechanism', 'Pupils feel safe to be wrong'),
    ],
    links: [
      aLink({ id: 'l1', from: 'i', to: 'a' }),
      aLink({ id: 'l2', from: 'a', to: 'o' }),
      aLink({
        id: 'l3',
        from: 'o',
        to: 'm',
        rating: { scale: 'eef-padlocks', value: 2 },
        uncertain: true,
        rationale: { en: 'A small group is not a stage.' },
      }),
    ],
    assumptions: [
      anAssumption({
        id: 'as',
        on: ['l3'],
        label: { en: 'Tutors stay for the year' },
        status: 'untested',
        importance: 'high',
      }),
    ],
    evidence: [
      anEvidenceItem({
        id: 'ev',
        on: ['l3'],
        label: { en: 'Pupil voice' },
        year: 2020,
        direction: 'supports',
        design: 'interviews',
      }),
    ],
    indicators: [
      anIndicator({
        id: 'in',
        on: ['m'],
        label: { en: 'Pupils who agree' },
        unit: 'percent',
        baseline: 20,
        target: 60,
      }),
    ],
    actors: [anActor({ id: 'ac', on: ['a'], responsible: ['a'], label: { en: 'Tutoring team' }, role: 'delivers' })],
  })
}

function sideLinks(): Theory {
  return aTheory({
    elements: [
      box('b', 'input', 'Boots'),
      box('w', 'outcome', 'People walk'),
      box('p', 'output', 'A path'),
      box('r', 'context-factor', 'Rain'),
      { ...box('s', 'context-factor', 'Shops are near'), bearing: 'helps' },
      box('m', 'risk', 'Mud'),
    ],
    links: [
      aLink({ id: 'bw', from: 'b', to: 'w' }),
      aLink({ id: 'pw', from: 'p', to: 'w', kind: 'requires' }),
      aLink({ id: 'rl', from: 'r', to: 'bw', kind: 'moderates' }),
      aLink({ id: 'ml', from: 'm', to: 'w', kind: 'reduces' }),
      aLink({ id: 'f', from: 'w', to: 'b', kind: 'feedback' }),
    ],
  })
}

function smallTheory(): fc.Arbitrary<Theory> {
  const types = [
    'input',
    'activity',
    'output',
    'outcome',
    'impact',
    'risk',
    'situation',
    'context-factor',
    'unintended-outcome',
    'mechanism',
  ] as const
  const boxes = fc.array(fc.record({ type: fc.constantFrom(...types), banded: fc.boolean(), word: fc.nat(50) }), {
    minLength: 1,
    maxLength: 8,
  })
  const ends = fc.array(
    fc.record({ from: fc.nat(7), to: fc.nat(7), kind: fc.constantFrom(...LINK_KINDS), reason: fc.boolean() }),
    { maxLength: 12 },
  )
  return fc.tuple(boxes, ends).map(([made, links]) =>
    aTheory({
      bands: [aBand({ id: 'band', label: { en: 'Band' } })],
      elements: made.map(({ type, banded, word }, n) =>
        anElement({ id: `e${n}`, type, band: banded ? 'band' : null, label: { en: `Thing ${n} of ${word} grows` } }),
      ),
      links: links
        .filter(({ from, to }) => from < made.length && to < made.length && from !== to)
        .map(({ from, to, kind, reason }, n) =>
          aLink({ id: `l${n}`, from: `e${from}`, to: `e${to}`, kind, rationale: reason ? { en: 'It does so.' } : {} }),
        ),
    }),
  )
}
