import { describe, expect, test } from 'vitest'
import { placeTheory, routeLinks } from '../layout/index.js'
import { aBand, aLink, anElement, anIndicator, aTheory, LINK_KINDS, type Link } from '../model/index.js'
import { boxSizer } from './box.js'
import { buildScene, sceneOf } from './build-scene.js'
import { evenMeasure } from './even-measure.js'
import { withKey, withKeyOf } from './key.js'
import { linkSizer } from './link-words.js'
import type { Scene } from './scene.js'
import { wordsIn } from './words/index.js'

const trial = (value: number | string) => ({ scale: 'eef-padlocks', value, of: 'toolkit' }) as const

function drawn(links: readonly Partial<Link>[], language = 'en'): Scene {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const theory = aTheory({
    bands: ids.map((id) => aBand({ id: `in-${id}`, order: id })),
    elements: ids.map((id) => anElement({ id, type: 'outcome', band: `in-${id}`, label: { en: id } })),
    links: links.map((link, at) => aLink({ id: `l${at}`, from: 'a', to: 'b', ...link })),
    indicators: [anIndicator({ id: 'i', on: ['a'] })],
  })
  const context = { theory, measure: evenMeasure, words: wordsIn(language) }
  const layout = placeTheory(theory, boxSizer(theory, evenMeasure, context.words))
  return withKey(
    buildScene({ ...context, layout, routes: routeLinks(theory, layout, undefined, linkSizer(context)) }),
    context,
  )
}

const said = ({ key }: Scene): string[] => key?.items.map(({ text }) => text.text) ?? []

describe('the key of a picture', () => {
  test('says of each kind of link that is used what it means, of doubt, and of signs in boxes', () => {
    const kinds = LINK_KINDS.map((kind) => ({ kind }))
    expect(said(drawn([...kinds, { uncertain: true }]))).toEqual([
      'leads to',
      'is needed for',
      'moderates',
      'reduces',
      'feeds back to',
      'unsure',
      'indicators',
    ])
    expect(said(drawn([{ kind: 'reduces' }]))).toEqual(['reduces', 'indicators'])
  })

  test('says what each rating that is used means, the weakest first, a finding last', () => {
    const ratings = [trial(3), trial('no-effect'), trial(1), trial(3)]
    const words = said(drawn(ratings.map((rating) => ({ rating }))))
    expect(words.slice(1, -1)).toEqual([
      '1 of 5 padlocks, EEF Toolkit rating: very limited evidence',
      '3 of 5 padlocks, EEF Toolkit rating: moderate evidence',
      'no effect found',
    ])
  })

  test('says of a scale of percents once what it rates, however many there are', () => {
    const links = [70, 20, 55].map((value) => ({ confidence: { scale: 'percent', value } as const }))
    expect(said(drawn(links)).filter((words) => words.startsWith('Confidence in percent'))).toHaveLength(1)
  })

  test('speaks Welsh in a Welsh picture', () => {
    const { key } = drawn([{ uncertain: true }], 'cy')
    expect(key?.title.text).toBe('Allwedd')
    expect(key?.items.map(({ text }) => text.text)).toEqual(['yn arwain at', 'ansicr', 'dangosyddion'])
  })

  test('lies within the picture, in rows that do not run into each other', () => {
    const scene = drawn(LINK_KINDS.flatMap((kind) => [{ kind }, { kind, rating: trial(2) }]))
    const { bounds, key } = scene
    const rects = key?.items.map(({ rect }) => rect) ?? []
    expect(rects.length).toBeGreaterThan(5)
    rects.forEach((rect, at) => {
      expect(rect.x + rect.width).toBeLessThanOrEqual(bounds.x + bounds.width)
      expect(rect.y + rect.height).toBeLessThanOrEqual(bounds.y + bounds.height)
      const before = rects[at - 1]
      if (before !== undefined) expect(rect.y > before.y || rect.x >= before.x + before.width).toBe(true)
    })
  })

  test('of a part is that of the whole, in rows as wide as the part', () => {
    const whole = drawn(LINK_KINDS.map((kind) => ({ kind })))
    const part = withKeyOf(sceneOf(whole, new Set(['a'])), whole)
    expect(said(part)).toEqual(said(whole))
    expect(part.bounds.width).toBeLessThan(whole.bounds.width)
    const rows = (scene: Scene) => new Set(scene.key?.items.map(({ rect }) => rect.y)).size
    expect(rows(part)).toBeGreaterThan(rows(whole))
  })

  test('is not there where there is nothing to say', () => {
    const empty = aTheory({ elements: [anElement({ id: 'a', type: 'outcome' })] })
    const context = { theory: empty, measure: evenMeasure, words: wordsIn('en') }
    const layout = placeTheory(empty, boxSizer(empty, evenMeasure, context.words))
    expect(withKey(buildScene({ ...context, layout, routes: new Map() }), context).key).toBeNull()
  })
})
