import { describe, expect, test } from 'vitest'
import { readJson, writeJson } from '../formats/index.js'
import { placeTheory } from '../layout/index.js'
import { type Band, inOrder, type Theory, wordsOf } from '../model/index.js'
import { boxSizer, buildScene, type Measure, wordsIn } from '../scene/index.js'
import { examples, firstExamples, templateOffers, templates } from './index.js'

/** Letters as wide as those of a bold name are on average. */
const measure: Measure = { width: (text, font) => [...text].length * font.sizePx * 0.58 }

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (id, template) => {
  const theory = template.theory()

  test('begins with bands that have names and questions, and with no boxes', () => {
    expect(theory.elements.size).toBe(0)
    expect(theory.bands.size > 0).toBe(id !== 'blank')
    for (const { label, prompt } of theory.bands.values()) {
      for (const language of ['en', 'cy']) {
        expect(wordsOf(label, [language]).length).toBeGreaterThan(1)
        // An empty column is 168 px wide: more than this would not fit as a question.
        expect(wordsOf(prompt, [language]).length).toBeLessThan(90)
        expect(wordsOf(prompt, [language])).toMatch(/\?$/)
      }
    }
  })

  test('looks from afar as its bands are', () => {
    const typesOf = (placement: Band['placement']) =>
      inOrder([...theory.bands.values()].filter((band) => band.placement === placement)).map(({ types }) => types[0])
    const bands = { main: typesOf('main'), above: typesOf('above'), below: typesOf('below') }
    expect(template.shape).toEqual({ flow: theory.details.flow, ...bands })
  })

  test('makes boxes of some type in every band, and names itself', () => {
    for (const { types } of theory.bands.values()) expect(types.length).toBeGreaterThan(0)
    expect(theory.details.template).toBe(id)
  })

  test.each(['en', 'cy'] as const)('shows its names and questions whole in a picture, in %s', (language) => {
    const written = template.theory(language)
    const context = { theory: written, measure, words: wordsIn(language), language }
    const layout = placeTheory(written, boxSizer(written, measure, wordsIn(language)))
    const scene = buildScene({ ...context, layout, routes: new Map() })
    for (const { heading, prompt, head, id: band } of scene.bands) {
      const shown = [...heading.slice(0, -1), ...prompt].map(({ text }) => text).join(' ')
      const { label, prompt: asked } = written.bands.get(band) ?? {}
      expect(shown).toBe(`${label?.[language]} ${asked?.[language]}`)
      for (const { baseline } of heading) expect(baseline - head.y).toBeGreaterThan(10)
    }
  })

  test('has its columns in the order of its list', () => {
    expect(orderedLabels(theory)).toEqual(
      [...theory.bands.values()].map(({ label }) => label.en).filter((label) => orderedLabels(theory).includes(label)),
    )
  })

  test('is written and read as it is, in Welsh too', () => {
    for (const each of [theory, template.theory('cy')]) {
      expect(readJson(writeJson(each))).toEqual({ ok: true, theory: each, warnings: [] })
    }
    expect(template.theory('cy').details.languages).toEqual(['cy'])
  })

  test('has an example that began like this', () => {
    const example = examples.find((each) => each.id === template.example)?.theory()
    expect(example).toBeDefined()
    if (id === 'blank') return
    expect(example?.details.template).toBe(id)
    expect(example?.details.flow).toBe(theory.details.flow)
    expect([...(example?.bands.keys() ?? [])]).toEqual([...theory.bands.keys()])
    const filled = new Set([...(example?.elements.values() ?? [])].map(({ band }) => band))
    expect([...theory.bands.keys()].filter((band) => !filled.has(band))).toEqual([])
  })

  test('is described in both languages', () => {
    for (const words of [template.name, template.gist, template.about])
      expect(words.en !== '' && words.cy !== '' && words.en !== words.cy).toBe(true)
    expect(template.source).not.toBe('')
  })
})

test('every template of the vocabulary is there', () => {
  expect(templates.map((template) => template.id).sort()).toEqual(
    [
      'actknowledge-pathway',
      'blank',
      'cmo',
      'kellogg',
      'logframe',
      'magenta-book',
      'mayne-com-b',
      'npc',
      'results-chain',
      'taso-core',
      'taso-enhanced',
      'wisconsin',
      'wwg-logic-model',
      'youth-investment-fund',
    ].sort(),
  )
})

test('a goal at the top is at the top: the rows of a pathway and of a logframe run upwards', () => {
  const up = templates.filter((template) => template.theory().details.flow === 'up')
  expect(up.map(({ id }) => id).sort()).toEqual(['actknowledge-pathway', 'logframe'])
})

test('what is offered is there, in the same order', () => {
  expect(templateOffers.map(({ id }) => id)).toEqual(templates.map(({ id }) => id))
  expect(examples.slice(0, firstExamples.length)).toMatchObject(firstExamples)
})

test('templates have ids of their own', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
})

function orderedLabels({ bands }: Theory): (string | undefined)[] {
  return inOrder([...bands.values()].filter(({ placement }) => placement === 'main')).map(({ label }) => label.en)
}
