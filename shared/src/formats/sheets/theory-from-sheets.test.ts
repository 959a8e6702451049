import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Theory } from '../../model/index.js'
import type { ReadResult } from '../read-result.js'
import { guessMapping, type Mapping, previewOf, readSheets, type Sheets, theoryFromSheets } from './index.js'

const csv = (name: string, ...lines: string[]): Sheets => {
  const read = readSheets(strToU8(lines.join('\n')), name)
  if (!read.ok) throw new Error('not read')
  return read.sheets
}
const opened = (
  sheets: Sheets,
  mapping: Mapping = guessMapping(sheets),
): Theory & Pick<ReadResult & { ok: true }, 'warnings' | 'guesses'> => {
  const result = theoryFromSheets(sheets, mapping)
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return { ...result.theory, warnings: result.warnings, guesses: result.guesses ?? [] }
}
const boxes = ({ elements }: Theory) =>
  [...elements.values()].map(({ type, term, label }) => [
    Object.values(label)[0],
    term === null ? type : `${type} ${term}`,
  ])
const arrows = ({ links, elements }: Theory) => {
  const name = (id: string) => Object.values(elements.get(id)?.label ?? {})[0]
  return [...links.values()].map(({ from, to, kind }) => `${name(from)} ${kind} ${name(to)}`)
}

describe('a list of boxes', () => {
  test('is read under whatever its columns are called', () => {
    const theory = opened(
      csv(
        'x.csv',
        'Ref;Element name;Category;Timeframe;Notes;Keywords',
        '1.1;Tutors;Resources;;Paid;staff, UK',
        '2;Grades rise;Outcome;Long-term;;',
      ),
    )
    expect(boxes(theory)).toEqual([
      ['Tutors', 'input'],
      ['Grades rise', 'outcome long'],
    ])
    expect([...theory.elements.values()].map(({ ref, tags, description }) => [ref, tags, description])).toEqual([
      ['1.1', ['staff', 'UK'], { en: 'Paid' }],
      ['2', [], {}],
    ])
    expect(theory.bands.size).toBeGreaterThan(0)
  })

  test('is known by what each row is and leads to, whatever its labels stand under', () => {
    const theory = opened(
      csv(
        'plan.csv',
        'ID,What we do / change,Stage,Contributes to,Owner',
        'I1,Money from the council,Input,A1,Ana',
        'A1,Tutors visit schools each week,Activity,P1,Ben',
        'P1,Pupils have had 20 sessions,Output,O1,Ben',
        'O1,Pupils read for pleasure,Outcome,G1,Cai',
        'G1,Young people thrive,Impact,,Cai',
      ),
    )
    expect(boxes(theory)).toEqual([
      ['Money from the council', 'input'],
      ['Tutors visit schools each week', 'activity'],
      ['Pupils have had 20 sessions', 'output'],
      ['Pupils read for pleasure', 'outcome'],
      ['Young people thrive', 'impact'],
    ])
    expect(arrows(theory)).toHaveLength(4)
  })

  test('in Welsh gives Welsh labels', () => {
    const theory = opened(csv('x.csv', 'Label,Math,Disgrifiad', 'Tiwtoriaid,Mewnbwn,Dau', 'Graddau,Deilliant,'))
    expect(theory.details.languages).toEqual(['cy'])
    expect(boxes(theory)).toEqual([
      ['Tiwtoriaid', 'input'],
      ['Graddau', 'outcome'],
    ])
  })

  test('may say what leads to what, by label or by code', () => {
    const theory = opened(
      csv('x.csv', 'No,Label,Type,Leads to', '1,A,Input,2', '2,B,Activity,C; D', '3,C,Output,', '4,D,Output,nowhere'),
    )
    expect(arrows(theory)).toEqual(['A leads-to B', 'B leads-to C', 'B leads-to D'])
    expect(theory.warnings[0]).toMatchObject({ path: 'D5', message: expect.stringContaining('“nowhere”') })
  })

  test('keeps a type that is none of ours as a tag, and says that it guessed', () => {
    const theory = opened(csv('x.csv', 'Label,Type', 'A,Widget', 'B,Input'))
    expect([...theory.elements.values()][0]?.tags).toEqual(['Widget'])
    expect(theory.warnings[0]?.path).toBe('B2')
    expect(theory.guesses).toHaveLength(1)
  })
})

describe('a list of arrows', () => {
  test('alone makes the boxes too', () => {
    const theory = opened(
      csv('edges.csv', 'source,target,type,description', 'A,B,,because', 'B,C,requires,', 'C,A,feedback,', 'B,D,-,'),
    )
    expect(arrows(theory)).toEqual(['A leads-to B', 'B requires C', 'C feedback A', 'B reduces D'])
    expect([...theory.links.values()][0]?.rationale).toEqual({ en: 'because' })
    expect(theory.elements.size).toBe(4)
    expect(theory.guesses).toHaveLength(4)
  })

  test('is known from its shape where it has no headings', () => {
    expect(arrows(opened(csv('x.csv', 'Train staff,Staff know more', 'Staff know more,Pupils read')))).toEqual([
      'Train staff leads-to Staff know more',
      'Staff know more leads-to Pupils read',
    ])
  })

  test('guesses types from words and from what comes before and after', () => {
    const theory = opened(
      csv('x.csv', 'From,To', 'Train staff,Staff feel more confident', 'Staff feel more confident,All children thrive'),
    )
    expect(boxes(theory).map(([, type]) => type)).toEqual(['activity', expect.stringMatching(/^outcome/), 'impact'])
    expect(theory.guesses?.every(({ because }) => because !== 'nothing')).toBe(true)
  })

  test('says where an end is missing, a kind is not known, and what is there twice', () => {
    const theory = opened(csv('x.csv', 'From,To,Kind', 'A,B,leads to', 'A,,', 'B,C,wobbles', 'A,B,'))
    expect(theory.links.size).toBe(2)
    expect(theory.warnings.map(({ path }) => path)).toEqual(['B3', 'C4', 'A5'])
  })
})

describe('a logic model with a column for each stage', () => {
  test('gives a band for each column, and a box for each line', () => {
    const theory = opened(
      csv(
        'x.csv',
        'Our logic model,,,,',
        ',,,,',
        'Inputs,Activities,Outputs,Short-term outcomes,Long-term outcomes',
        'Money,"• Train\n• Mentor",30 sessions,Skills,Jobs',
        'Staff,,,Skills,',
      ),
    )
    expect(boxes(theory)).toEqual([
      ['Money', 'input'],
      ['Staff', 'input'],
      ['Train', 'activity'],
      ['Mentor', 'activity'],
      ['30 sessions', 'output'],
      ['Skills', 'outcome short'],
      ['Jobs', 'outcome long'],
    ])
    expect([...theory.bands.values()].map(({ label }) => label.en)).toEqual([
      'Inputs',
      'Activities',
      'Outputs',
      'Short-term outcomes',
      'Long-term outcomes',
    ])
    expect(theory.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('no arrows')])
  })

  test('may have its stages one below the other, and outcomes divided by a second row of headings', () => {
    expect(boxes(opened(csv('x.csv', 'Inputs,Money,Staff', 'Activities,Train,', 'Impact,Better lives,')))).toEqual([
      ['Money', 'input'],
      ['Staff', 'input'],
      ['Train', 'activity'],
      ['Better lives', 'impact'],
    ])
    const divided = csv('x.csv', 'Inputs,Outputs,Outcomes,,', ',,Short,Medium,Long', 'Money,Leaflets,Know,Do,Live')
    expect(boxes(opened(divided)).map(([, type]) => type)).toEqual([
      'input',
      'output',
      'outcome short',
      'outcome medium',
      'outcome long',
    ])
  })
})

test('sheets that give no box at all say so', () => {
  const theory = opened(csv('bank.csv', 'Indicator,Unit,Baseline,Target', 'Income,GBP,100,150'))
  expect(theory.elements.size).toBe(0)
  expect(theory.indicators.size).toBe(1)
  expect(theory.warnings.map(({ message }) => message)).toContainEqual(expect.stringContaining('the map is empty'))
})

describe('a logical framework', () => {
  const frame = csv(
    'logframe.csv',
    'Project summary,Objectively verifiable indicators,Means of verification (MoV),Assumptions and risks',
    'Goal: Households are secure,Income per head,Survey,Prices stay',
    'Purpose: Traders run businesses,"1. Registered\n2. Profitable","1. Register\n2. Accounts",',
    'OUTPUTS,,,',
    '1 Traders are trained,400 trained,Sign-in sheets,Traders have time',
    '2 Stores are built,,,',
    'ACTIVITIES,,,',
    '1.1 Run courses,,,',
    '2.1 Buy land,,,',
  )

  test('gives boxes with their indicators and assumptions, and each level leads to the one above', () => {
    const theory = opened(frame)
    expect(boxes(theory)).toEqual([
      ['Households are secure', 'impact'],
      ['Traders run businesses', 'outcome'],
      ['Traders are trained', 'output'],
      ['Stores are built', 'output'],
      ['Run courses', 'activity'],
      ['Buy land', 'activity'],
    ])
    expect(arrows(theory)).toEqual([
      'Traders run businesses leads-to Households are secure',
      'Traders are trained leads-to Traders run businesses',
      'Stores are built leads-to Traders run businesses',
      'Run courses leads-to Traders are trained',
      'Buy land leads-to Stores are built',
    ])
    expect(
      [...theory.indicators.values()].map(({ label, meansOfVerification }) => [label.en, meansOfVerification]),
    ).toEqual([
      ['Income per head', 'Survey'],
      ['Registered', 'Register'],
      ['Profitable', 'Accounts'],
      ['400 trained', 'Sign-in sheets'],
    ])
    expect([...theory.assumptions.values()].map(({ label }) => label.en)).toEqual(['Prices stay', 'Traders have time'])
  })

  test('may say what stands on each level behind its name, in one column', () => {
    const theory = opened(
      csv(
        'plan.csv',
        'Results chain,Indicators,Baseline,Target,Means of verification,Assumptions',
        'Impact: Fewer are poor,Share below the line,40,20,Census,',
        'Outcome: Farmers earn more,Income,100,150,Survey,Prices stay',
        'Output 1: Farmers are trained,Trained,0,400,Sign-in sheets,',
      ),
    )
    expect(boxes(theory)).toEqual([
      ['Fewer are poor', 'impact'],
      ['Farmers earn more', 'outcome'],
      ['Farmers are trained', 'output'],
    ])
    expect([...theory.indicators.values()].map(({ label }) => label.en)).toEqual([
      'Share below the line',
      'Income',
      'Trained',
    ])
    expect(theory.warnings).toEqual([])
  })

  test('may have a row of headings for each level', () => {
    const theory = opened(
      csv(
        'x.csv',
        'PROJECT,Water,,',
        'IMPACT,Impact indicator 1,Baseline,Target (2030)',
        'Fewer are ill,Cases,90,30',
        'OUTPUT 1,Output indicator 1.1,Baseline,Target (2030)',
        'Wells are dug,Wells,0,12',
        ',Output indicator 1.2,Baseline,Target (2030)',
        ',People who fetch water there,0,900',
      ),
    )
    expect(boxes(theory)).toEqual([
      ['Fewer are ill', 'impact'],
      ['Wells are dug', 'output'],
    ])
    expect([...theory.indicators.values()].map(({ label, baseline, target }) => [label.en, baseline, target])).toEqual([
      ['Cases', 90, 30],
      ['Wells', 0, 12],
      ['People who fetch water there', 0, 900],
    ])
  })
})

test('what a person changes in the mapping counts', () => {
  const sheets = csv('x.csv', 'Thing,Cause', 'Rain,Clouds', 'Clouds,Sun')
  const mapping: Mapping = {
    language: 'cy',
    sheets: [
      {
        role: 'links',
        isTurned: false,
        headingRow: 0,
        columns: [
          { field: 'to', language: null },
          { field: 'from', language: null },
        ],
      },
    ],
  }
  expect(arrows(opened(sheets, mapping))).toEqual(['Clouds leads-to Rain', 'Sun leads-to Clouds'])
  expect(previewOf(sheets, mapping, 1)).toEqual([
    { name: 'x', headings: ['Thing', 'Cause'], rows: [['Rain', 'Clouds']], rowCount: 2 },
  ])
})

test('numbers and dates that cannot be are told of by their cell, and what is no heading by its column', () => {
  const theory = opened(
    csv(
      'indicators.csv',
      'Indicator,Unit,Baseline,Target date,Mood',
      'Cases,people,"1,200",next spring,good',
      'Wells,,12,24/11/2026,fine',
    ),
  )
  expect([...theory.indicators.values()].map(({ baseline, targetDate }) => [baseline, targetDate])).toEqual([
    ['1,200', 'next spring'],
    [12, '2026-11-24'],
  ])
  expect(theory.warnings.map(({ path }) => path)).toEqual(['D2', 'E1', ''])
})

test('headings and cells with names of what every object has are words like any other', () => {
  const theory = opened(
    csv(
      'x.csv',
      'Label,Type,__proto__,constructor',
      '__proto__,Input,a,b',
      'constructor,toString,,',
      'hasOwnProperty,Output,,',
    ),
  )
  expect(boxes(theory).map(([label]) => label)).toEqual(['__proto__', 'constructor', 'hasOwnProperty'])
})
