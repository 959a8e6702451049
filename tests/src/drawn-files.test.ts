import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFile } from '@throughline/shared/formats'
import { type Id, type Text, type Theory, wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'

const FOLDER = fileURLToPath(new URL('../drawn/', import.meta.url))

interface Drawn {
  readonly bands: readonly string[]
  readonly ways: readonly string[]
  readonly assumptions?: readonly string[]
  /** Boxes in no band. */
  readonly beside?: readonly string[]
  /** How the sentences of the report begin. */
  readonly told?: readonly string[]
}

const DRAWN: Readonly<Record<string, Drawn>> = {
  'bends.pptx': {
    bands: [
      'Activities: Plant trees (activity)',
      'Short outcomes: Streets are cooler (outcome), Clean air (outcome)',
      'Long outcomes: People walk more (outcome), Fewer children with asthma (outcome)',
    ],
    ways: [
      'Plant trees leads-to Streets are cooler',
      'Streets are cooler leads-to People walk more',
      'Plant trees leads-to Clean air',
      'Clean air leads-to Fewer children with asthma',
      'People walk more leads-to Fewer children with asthma',
    ],
    told: [
      '5 shapes without words were left out.',
      'Lines that go on where another ends were read as one arrow w',
      '5 arrows touched no box with an end, and were joined to the ',
    ],
  },
  'chevrons.pptx': {
    bands: [
      'Inputs: Bakers (input), Ovens (input)',
      'Activities: Teach baking (activity), Open a stall (activity)',
      'Outputs: 40 lessons (output), 52 market days (output)',
      'Outcomes: Women earn an income (outcome), Families eat better (outcome)',
      'Impact: Women decide for themselves (impact)',
    ],
    ways: [
      'Bakers leads-to Teach baking',
      'Teach baking leads-to 40 lessons',
      'Open a stall leads-to 52 market days',
      '40 lessons leads-to Women earn an income',
      '52 market days leads-to Women earn an income',
      'Women decide for themselves leads-to Ovens',
    ],
    assumptions: ['Markets stay open all year'],
    told: [
      'The notes below the slide were left out: “Say why bread matt',
      '4 arrows touched no box with an end, and were joined to the ',
      'Numbers and signs beside arrows were left out: 1 2.',
      'What stands under “Assumptions” was taken for assumptions.',
      '4 arrows at a heading, a band or a box itself made no link: ',
      'A dashed arrow was read like the others: look what the dashe',
      '1 assumption is on the theory as a whole: put it on the link',
    ],
  },
  'frames.docx': {
    bands: [
      'Activities: Activity: befriending visits (activity)',
      'Outcomes: Outcome: older people are less lonely (outcome)',
      'Impact: Impact: people live well at home (impact)',
    ],
    ways: [
      'Activity: befriending visits leads-to Outcome: older people are less lonely',
      'Outcome: older people are less lonely leads-to Impact: people live well at home',
    ],
    told: [
      'The document’s text was left out: a paragraph.',
      '2 arrows touched no box with an end, and were joined to the ',
    ],
  },
  'groups.pptx': {
    bands: [
      'Inputs: Sixth formers (input), Library rooms (input), Volunteers (input)',
      'Activities: Train tutors (activity), Match pairs (activity), Visit schools (activity)',
      'Outputs: Weekly sessions held (output), Books lent (output)',
      'Outcomes: Pupils read more (outcome), Families read at home (outcome)',
    ],
    ways: [
      'Sixth formers leads-to Train tutors',
      'Library rooms leads-to Match pairs',
      'Train tutors leads-to Weekly sessions held',
      'Match pairs leads-to Books lent',
      'Weekly sessions held leads-to Pupils read more',
      'Books lent leads-to Families read at home',
      'Books lent leads-to Pupils read more',
      'Volunteers leads-to Visit schools',
    ],
    told: ['An arrow touched no box with an end, and was joined to the n'],
  },
  'lanes.pptx': {
    bands: [
      'Activities: Mentor job seekers (activity), Broker placements (activity)',
      'Outcomes: Young people find work (outcome), Firms hire locally (outcome)',
      'Impact: Thriving town (impact)',
    ],
    ways: [
      'Young people find work leads-to Thriving town',
      'Firms hire locally leads-to Thriving town',
      'Mentor job seekers leads-to Young people find work',
      'Broker placements leads-to Firms hire locally',
      'Broker placements leads-to Young people find work',
      'Firms hire locally feedback Broker placements',
    ],
    assumptions: ['firms have vacancies'],
    told: ['1 assumption is on the theory as a whole: put it on the link'],
  },
  'loose.pptx': {
    bands: [
      'Inputs / Mewnbynnau: Staff time Amser staff (input), Small grants Grantiau bach (input)',
      'Activities / Gweithgareddau: Run walking groups Cynnal grwpiau cerdded (activity), Train leaders Hyfforddi arweinwyr (activity)',
      'Outcomes / Canlyniadau: People are more active Pobl yn fwy egnïol (outcome), People feel less lonely Pobl yn teimlo’n llai unig (outcome)',
    ],
    ways: [
      'Staff time Amser staff leads-to Run walking groups Cynnal grwpiau cerdded',
      'Small grants Grantiau bach leads-to Train leaders Hyfforddi arweinwyr',
      'Run walking groups Cynnal grwpiau cerdded leads-to People are more active Pobl yn fwy egnïol',
      'Train leaders Hyfforddi arweinwyr leads-to People are more active Pobl yn fwy egnïol',
      'Train leaders Hyfforddi arweinwyr leads-to People feel less lonely Pobl yn teimlo’n llai unig',
      'Train leaders Hyfforddi arweinwyr leads-to Run walking groups Cynnal grwpiau cerdded',
    ],
    told: ['6 arrows touched no box with an end, and were joined to the '],
  },
  'mirrored.pptx': {
    bands: [
      'Mewnbynnau: Gwirfoddolwyr (input), Bwyd (input)',
      'Gweithgareddau: Gweini brecwast bob dydd (activity)',
      'Canlyniadau: Plant yn canolbwyntio (outcome), Plant yn gwneud ffrindiau (outcome)',
    ],
    ways: [
      'Gwirfoddolwyr leads-to Gweini brecwast bob dydd',
      'Bwyd leads-to Gweini brecwast bob dydd',
      'Gweini brecwast bob dydd leads-to Plant yn canolbwyntio',
      'Gweini brecwast bob dydd leads-to Plant yn gwneud ffrindiau',
    ],
    told: [
      '2 arrows touched no box with an end, and were joined to the ',
      'An arrow touches no box with one end or both, and was left o',
    ],
  },
  'slides.pptx': {
    bands: [
      'Activities: Campaign with residents (activity), Run crossing lessons (activity), Recruit volunteers (activity)',
      'Outputs: 20 mph zones in 12 streets (output), 300 children trained (output), Walking buses on 5 routes (output)',
      'Outcomes: Drivers slow down (outcome), Children cross safely (outcome), Parents let children walk (outcome)',
      'Goal: Fewer children hurt on roads (impact)',
    ],
    ways: [
      'Campaign with residents leads-to 20 mph zones in 12 streets',
      '20 mph zones in 12 streets leads-to Drivers slow down',
      'Drivers slow down leads-to Fewer children hurt on roads',
      'Run crossing lessons leads-to 300 children trained',
      '300 children trained leads-to Children cross safely',
      'Children cross safely leads-to Fewer children hurt on roads',
      'Recruit volunteers leads-to Walking buses on 5 routes',
      'Walking buses on 5 routes leads-to Parents let children walk',
      'Parents let children walk leads-to Fewer children hurt on roads',
      'Children cross safely leads-to Parents let children walk',
    ],
    beside: ['Key: round = change in people', 'if schools allow'],
    told: ['Slide 2 was read, which has the most boxes and arrows. Slide'],
  },
  'writer.docx': {
    bands: [
      'Activities: Dig beds with residents (activity), Hold harvest meals (activity)',
      'Outcomes: Residents grow food (outcome), Residents meet (outcome)',
      'Impact: A friendlier estate (impact)',
    ],
    ways: [
      'Dig beds with residents leads-to Residents grow food',
      'Hold harvest meals leads-to Residents meet',
      'Residents grow food leads-to A friendlier estate',
      'Residents meet leads-to A friendlier estate',
      'Hold harvest meals leads-to Residents grow food',
    ],
    told: [
      'The document’s text was left out: a paragraph.',
      '5 arrows touched no box with an end, and were joined to the ',
    ],
  },
}

test.each(Object.entries(DRAWN))('%s, drawn by hand, is read as anybody reads it', async (name, drawn) => {
  const read = await readFile(readFileSync(`${FOLDER}${name}`), name)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { theory, warnings } = read
  const { beside = [], assumptions = [], told = [] } = drawn
  expect(bandsIn(theory)).toEqual(drawn.bands)
  expect(waysIn(theory)).toEqual(drawn.ways)
  expect(
    labelsOf(
      theory,
      [...theory.elements.values()].filter(({ band }) => band === null),
    ),
  ).toEqual(beside)
  expect(labelsOf(theory, theory.assumptions.values())).toEqual(assumptions)
  expect([...theory.groups.keys()]).toEqual([])
  expect(warnings.map(({ message }) => message.slice(0, BEGINNING))).toEqual(told)
})

/** Characters of a sentence: which it is, not what it names. */
const BEGINNING = 60

const bandsIn = (theory: Theory): string[] =>
  [...theory.bands.values()].map(({ id, label }) => {
    const boxes = [...theory.elements.values()].filter(({ band }) => band === id)
    return `${words(theory, label)}: ${boxes.map((box) => `${words(theory, box.label)} (${box.type})`).join(', ')}`
  })

function waysIn(theory: Theory): string[] {
  const named = (id: Id) => words(theory, theory.elements.get(id)?.label ?? {})
  return [...theory.links.values()].map(({ from, kind, to }) => `${named(from)} ${kind} ${named(to)}`)
}

const labelsOf = (theory: Theory, things: Iterable<{ readonly label: Text }>): string[] =>
  [...things].map(({ label }) => words(theory, label))

const words = ({ details }: Theory, text: Text): string => wordsOf(text, details.languages).replace(/\s+/g, ' ')
