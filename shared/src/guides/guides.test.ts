import { describe, expect, test } from 'vitest'
import { aLink, anElement, anIndicator, aTheory, type Element, type Link, type Theory } from '../model/index.js'
import { examples, templates } from '../templates/index.js'
import { type Guide, guideOffers, guides, isAnswered, nextKey, previousKey, progressOf, questionIn } from './index.js'

const NOBODY_SKIPPED: ReadonlySet<string> = new Set()
const [back, forth] = guides as readonly [Guide, Guide]

test('what is offered are the guides there are, in their order', () => {
  expect(guideOffers.map(({ id }) => id)).toEqual(guides.map(({ id }) => id))
})

describe('starting with the impact', () => {
  test('asks first what the lasting change is, then what must be in place for it', () => {
    const empty = kellogg()
    expect(asked(back, empty)).toBe('What will be different for the community?')
    const withImpact = kellogg({ boxes: [box('im', 'impact', 'Children read')] })
    expect(asked(back, withImpact)).toBe('What must be in place for “Children read”?')
    const [, question] = back.questions(withImpact)
    expect(question?.makes).toMatchObject({ kind: 'box', link: { to: 'im' } })
    if (question?.makes.kind === 'box') {
      expect(question.makes.choices[0]).toEqual({ band: 'band-long-outcomes', type: 'outcome', term: 'long' })
    }
  })

  test('goes on with each answer in turn, down to what is put in', () => {
    const theory = kellogg({
      boxes: [
        box('im', 'impact', 'Children read'),
        box('l1', 'long-outcomes', 'Children choose to read'),
        box('l2', 'long-outcomes', 'Parents read aloud'),
        box('a', 'activities', 'Lend books'),
      ],
      links: [link('l1', 'im'), link('l2', 'im'), link('a', 'l1')],
    })
    expect(open(back, theory).slice(0, 2)).toEqual([
      'What must be in place for “Parents read aloud”?',
      'What do you need for “Lend books”?',
    ])
  })
})

describe('starting with what we do', () => {
  test('asks what is done, what it needs and what it leads to', () => {
    expect(asked(forth, kellogg())).toBe('What will we do with it?')
    const theory = kellogg({ boxes: [box('a', 'activities', 'Lend books')] })
    expect(open(forth, theory).slice(0, 2)).toEqual([
      'What do you need for “Lend books”?',
      'What does “Lend books” lead to?',
    ])
  })
})

test('after the situation the target group is offered first', () => {
  const template = templates.find(({ id }) => id === 'taso-enhanced')
  const blank = template?.theory() ?? aTheory()
  const band = [...blank.bands.values()].find(
    ({ types }) => types.includes('situation') && types.includes('target-group'),
  )
  const offered = (theory: Theory) => {
    const question = back.questions(theory).find(({ key }) => key === `band:${band?.id}`)
    return question?.makes.kind === 'box' ? question.makes.choices[0]?.type : undefined
  }
  const told = anElement({ id: 's', type: 'situation', band: band?.id ?? null, label: { en: 'Pupils fall behind' } })
  expect(offered(blank)).toBe('situation')
  expect(offered({ ...blank, elements: new Map([['s', told]]) })).toBe('target-group')
})

test('links are then asked for reasons, assumptions and evidence, and outcomes for indicators', () => {
  const theory = kellogg({
    boxes: [box('o', 'outputs', '40 books'), box('s', 'short-outcomes', 'Children read at home')],
    links: [link('o', 's')],
  })
  expect(open(back, theory)).toEqual(
    expect.arrayContaining([
      'Why should “40 books” lead to “Children read at home”?',
      'What must hold, that you do not bring about, for “40 books” to lead to “Children read at home”?',
      'How will you know that this has happened: “Children read at home”?',
      'What evidence is there that “40 books” leads to “Children read at home”?',
    ]),
  )
  const reasoned: Theory = {
    ...theory,
    links: new Map([['o-s', { ...link('o', 's'), rationale: { en: 'They are at hand' } }]]),
    indicators: new Map([['in', anIndicator({ id: 'in', on: ['s'] })]]),
  }
  const left = open(back, reasoned)
  expect(left.some((words) => words.startsWith('Why should'))).toBe(false)
  // What changes is asked about before what is produced, and an indicator at once for its figures.
  expect(left.filter((words) => words.startsWith('How will you know'))).toEqual([
    'How will you know that this has happened: “40 books”?',
  ])
})

test('an indicator is asked for its figures until baseline and target are known, and links before the outcomes too', () => {
  const theory = kellogg({
    boxes: [
      box('a', 'activities', 'Lend books'),
      box('o', 'outputs', '40 books'),
      box('s', 'short-outcomes', 'Children read at home'),
    ],
    links: [link('a', 'o'), link('o', 's')],
  })
  const measured = (part: Partial<Parameters<typeof anIndicator>[0]>): Theory => ({
    ...theory,
    indicators: new Map([['in', anIndicator({ id: 'in', on: ['s'], label: { en: 'Books read' }, ...part })]]),
  })
  const figures = 'Where does “Books read” stand now, and where should it come to?'
  expect(open(back, measured({ baseline: 3 }))).toContain(figures)
  expect(open(back, measured({ baseline: 3, target: 9 }))).not.toContain(figures)
  const reasons = open(back, theory).filter((words) => words.startsWith('Why should'))
  expect(reasons).toEqual([
    'Why should “40 books” lead to “Children read at home”?',
    'Why should “Lend books” lead to “40 books”?',
  ])
})

test('where the theory has a scale, a link is asked for its rating right after its evidence', () => {
  const boxes = [box('o', 'outputs', '40 books'), box('s', 'short-outcomes', 'Children read at home')]
  const plain = kellogg({ boxes, links: [link('o', 's')] })
  expect(open(back, plain)).toContain('How will you rate the evidence for each step?')
  expect(back.questions(plain).some(({ key }) => key === 'rating:o-s')).toBe(false)

  const onScale: Theory = { ...plain, details: { ...plain.details, scale: 'eef-padlocks' } }
  expect(open(back, onScale).slice(-2)).toEqual([
    'What evidence is there that “40 books” leads to “Children read at home”?',
    'How do you rate the evidence that “40 books” leads to “Children read at home”?',
  ])
  const rated = { ...link('o', 's'), rating: { scale: 'eef-padlocks' as const, value: 3 } }
  const isRated: Theory = { ...onScale, links: new Map([['o-s', rated]]) }
  expect(open(back, isRated).some((words) => words.startsWith('How do you rate'))).toBe(false)
})

test('what another person adds or takes away changes what is asked, and nothing breaks', () => {
  const theory = kellogg({ boxes: [box('im', 'impact', 'Children read')] })
  const way = { at: 'needs:im', skipped: NOBODY_SKIPPED }
  expect(progressOf(back.questions(theory), way)?.question.key).toBe('needs:im')
  expect(progressOf(back.questions(kellogg()), way)?.question.key).toBe('band:band-impact')
})

test('a skipped question is not asked again, and one can go back to it', () => {
  const questions = back.questions(kellogg({ boxes: [box('im', 'impact', 'Children read')] }))
  const skipped = new Set(['needs:im'])
  const next = nextKey(questions, 'needs:im', skipped)
  expect(next).toBe('unwanted')
  expect(previousKey(questions, next)).toBe('needs:im')
  expect(progressOf(questions, { at: null, skipped })?.question.key).toBe(next)
})

test('says where one is', () => {
  const questions = back.questions(kellogg({ boxes: [box('im', 'impact', 'Children read')] }))
  expect(progressOf(questions, { at: 'needs:im', skipped: NOBODY_SKIPPED })).toMatchObject({
    number: 2,
    count: 2,
    part: 'chain',
    partNumber: 1,
    partCount: 3,
  })
})

test('an answer may be a box that is there', () => {
  const theory = kellogg({
    boxes: [box('im', 'impact', 'Children read'), box('l1', 'long-outcomes', 'Children choose to read')],
  })
  const question = back.questions(theory).find(({ key }) => key === 'needs:im')
  expect(question?.makes).toMatchObject({ existing: ['l1'] })
})

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (_id, guide) => {
  test.each(templates.map((template) => [template.id, template] as const))('can be followed on %s', (id, template) => {
    const questions = guide.questions(template.theory())
    expect(questions.length > 0).toBe(id !== 'blank')
    for (const question of questions) {
      if (question.makes.kind === 'box') expect(question.makes.choices.length).toBeGreaterThan(0)
      for (const language of ['en', 'cy'] as const) {
        expect(questionIn(language, question, template.theory(language))).toMatch(/\?$/)
      }
    }
  })

  test('asks every question under a key of its own, and asks nothing twice', () => {
    for (const example of examples) {
      const keys = guide.questions(example.theory()).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  test('has a name and a word on whom it suits, in both languages', () => {
    for (const words of [guide.name, guide.about]) expect(words.en !== '' && words.cy !== words.en).toBe(true)
  })
})

function asked(guide: Guide, theory: Theory): string | undefined {
  return open(guide, theory)[0]
}

function open(guide: Guide, theory: Theory): string[] {
  return guide
    .questions(theory)
    .filter((question) => !isAnswered(question))
    .map((question) => questionIn('en', question, theory))
}

function kellogg(parts: { readonly boxes?: readonly Element[]; readonly links?: readonly Link[] } = {}): Theory {
  const template = templates.find(({ id }) => id === 'kellogg')?.theory()
  if (template === undefined) throw new Error('no such template')
  return aTheory({
    details: template.details,
    bands: [...template.bands.values()],
    elements: parts.boxes ?? [],
    links: parts.links ?? [],
  })
}

function box(id: string, band: string, label: string): Element {
  const type =
    band === 'impact' ? 'impact' : band === 'activities' ? 'activity' : band === 'outputs' ? 'output' : 'outcome'
  return anElement({ id, type, band: `band-${band}`, label: { en: label }, order: `a${id}` })
}

function link(from: string, to: string): Link {
  return aLink({ id: `${from}-${to}`, from, to })
}
