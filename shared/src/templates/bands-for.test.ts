import { describe, expect, test } from 'vitest'
import {
  aLink,
  anElement,
  aTheory,
  type ElementType,
  inOrder,
  type Link,
  type Term,
  type Theory,
} from '../model/index.js'
import { bandsFor } from './bands-for.js'
import { kellogg } from './kellogg.js'

const box = (id: string, type: ElementType, term: Term | null = null) => anElement({ id, type, term })
const link = (from: string, to: string): Link => aLink({ id: `${from}-${to}`, from, to })

describe('a theory without bands gets', () => {
  test('a column for each step of cause that it has, and strips for what surrounds it', () => {
    const theory = bandsFor(
      aTheory({
        elements: [
          box('im', 'impact'),
          box('o', 'output'),
          box('l', 'outcome', 'long'),
          box('s', 'outcome', 'short'),
          box('i', 'input'),
          box('k', 'risk'),
          box('t', 'target-group'),
        ],
      }),
    )
    expect(columns(theory)).toEqual(['Inputs: i', 'Outputs: o', 'Short outcomes: s', 'Long outcomes: l', 'Impact: im'])
    expect(named(theory, 'Situation and target group').placement).toBe('above')
    expect(named(theory, 'Context and risks').placement).toBe('below')
  })

  test('one column of outcomes where none is timed', () => {
    const theory = bandsFor(
      aTheory({ elements: [box('a', 'activity'), box('x', 'outcome'), box('u', 'unintended-outcome')] }),
    )
    expect(columns(theory)).toEqual(['Activities: a', 'Outcomes: x u'])
  })

  test('side effects, untimed outcomes and notes in the column nearest to what they are linked with', () => {
    const theory = bandsFor(
      aTheory({
        elements: [
          box('u', 'unintended-outcome'),
          box('a', 'activity'),
          box('s', 'outcome', 'short'),
          box('l', 'outcome', 'long'),
          box('x', 'outcome'),
          box('n', 'note'),
          box('im', 'impact'),
          box('m', 'note'),
        ],
        links: [link('a', 'u'), link('l', 'x'), link('n', 'a')],
      }),
    )
    expect(columns(theory)).toEqual(['Activities: a n', 'Short outcomes: u s', 'Long outcomes: l x', 'Impact: im m'])
  })

  test('those of its template that it fills, and others in their places between', () => {
    const given = inOrder(kellogg.theory().bands.values())
    const theory = bandsFor(
      aTheory({
        elements: [
          box('i', 'input'),
          box('s', 'outcome', 'short'),
          box('m', 'outcome', 'medium'),
          box('l', 'outcome', 'long'),
        ],
      }),
      given,
    )
    expect(columns(theory)).toEqual([
      'Resources and inputs: i',
      'Short outcomes: s',
      'Medium outcomes: m',
      'Long outcomes: l',
    ])
  })

  test('names in its own language where we have them', () => {
    const elements = [box('i', 'input')]
    const label = (languages: string[]) =>
      [...bandsFor(aTheory({ details: { languages }, elements })).bands.values()][0]?.label
    expect(label(['cy'])).toEqual({ cy: 'Mewnbynnau' })
    expect(label(['en-GB', 'cy'])).toEqual({ 'en-GB': 'Inputs', cy: 'Mewnbynnau' })
    expect(label(['mul'])).toEqual({ mul: 'Inputs' })
    expect(label(['fr'])).toEqual({ en: 'Inputs' })
  })

  test('ids that nothing in it has', () => {
    const theory = bandsFor(aTheory({ elements: [box('band-inputs', 'input')] }))
    expect([...theory.bands.keys()]).toEqual(['band-inputs-2'])
    expect(theory.elements.get('band-inputs')?.band).toBe('band-inputs-2')
  })

  test('none where there is nothing to put into one', () => {
    expect(bandsFor(aTheory({ elements: [box('n', 'note')] })).bands.size).toBe(0)
  })
})

function columns(theory: Theory): string[] {
  const main = inOrder([...theory.bands.values()].filter(({ placement }) => placement === 'main'))
  return main.map(({ id, label }) => {
    const boxes = [...theory.elements.values()].filter(({ band }) => band === id)
    return `${label.en}: ${boxes.map((element) => element.id).join(' ')}`
  })
}

function named(theory: Theory, name: string) {
  const band = [...theory.bands.values()].find(({ label }) => label.en === name)
  if (band === undefined) throw new Error(`no band ${name}`)
  return band
}
