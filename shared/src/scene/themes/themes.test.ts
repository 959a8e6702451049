import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ELEMENT_TYPES } from '../../model/index.js'
import { contrast } from './contrast.js'
import { HIGH_CONTRAST } from './contrast-theme.js'
import { shortcomings, WCAG_AA } from './demands.js'
import { houseTheme } from './house-theme.js'
import { houseWords } from './house-words.js'
import { THEME_NAMES, themes } from './index.js'

const HEX = /^#[0-9a-f]{6}$/
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe.each(THEME_NAMES)('the theme %s', (name) => {
  test('says what every colour looks like', () => {
    const roles = Object.keys(themes.light)
    expect(Object.keys(themes[name]).sort()).toEqual(roles.sort())
    for (const hex of Object.values(themes[name])) expect(hex).toMatch(HEX)
  })

  test('can be read: text 4.5 to 1, signs and edges 3 to 1', () => {
    expect(shortcomings(themes[name], WCAG_AA)).toEqual([])
  })
})

test('in high contrast text has 7 to 1', () => {
  expect(shortcomings(themes.contrast, HIGH_CONTRAST)).toEqual([])
})

describe('in grey', () => {
  const { grey } = themes

  test('there is no colour', () => {
    for (const hex of Object.values(grey))
      expect(hex.slice(1, 3) + hex.slice(1, 3) + hex.slice(1, 3)).toBe(hex.slice(1))
  })

  test('types have different edges, and those of a chain are told apart by lightness', () => {
    expect(new Set(ELEMENT_TYPES.map((type) => grey[`edge:${type}`])).size).toBe(ELEMENT_TYPES.length)
    const chain = ['input', 'activity', 'reach', 'output', 'mechanism', 'outcome', 'impact'] as const
    chain.slice(1).forEach((type, at) => {
      const before = chain[at] ?? 'input'
      expect(contrast(grey[`edge:${type}`], grey[`edge:${before}`]), `${before} and ${type}`).toBeGreaterThan(1.6)
    })
    expect(contrast(grey['edge:output'], grey['edge:outcome'])).toBeGreaterThan(1.6)
  })
})

describe('an organisation’s colours', () => {
  test('are used as they are where they can be read', () => {
    const { theme, problems } = houseTheme(['#00507D', '#a03', '#fdf8ee'])
    expect(problems).toEqual([])
    expect(theme['edge:activity']).toBe('#00507d')
    expect(theme['edge:outcome']).toBe('#aa0033')
    expect(theme.ground).toBe('#fdf8ee')
  })

  test('one is enough', () => {
    const { theme } = houseTheme(['#00507d'])
    expect([theme['edge:input'], theme['edge:impact'], theme.ground]).toEqual(['#00507d', '#00507d', '#ffffff'])
  })

  test('that cannot be read are replaced by the nearest shade that can, and it is said', () => {
    const { theme, problems } = houseTheme(['#ffc800'])
    expect(problems.map(({ kind }) => kind)).toEqual(['edges', 'words'])
    expect(contrast(theme['edge:activity'], '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(theme['edge:activity'], '#ffffff')).toBeLessThan(3.2)
    const [words] = problems.map((problem) => houseWords(problem, 'en'))
    expect(words).toBe(
      `The main colour #ffc800 has a contrast of 1.5 to 1; edges need 3 to 1. The nearest shade that has it, ${theme['edge:activity']}, is used for edges.`,
    )
    expect(problems.map((problem) => houseWords(problem, 'cy'))[1]).toContain('geiriau')
  })

  test('that are no colours are said, and the theme does without them', () => {
    const { theme, problems } = houseTheme(['javascript:alert(1)', 'url(x)', '#12345'])
    expect(problems.map(({ kind }) => kind)).toEqual(['not-a-colour', 'not-a-colour', 'not-a-colour'])
    for (const hex of Object.values(theme)) expect(hex).toMatch(HEX)
  })

  test('whatever they are, everything can be read', () => {
    fc.assert(
      fc.property(fc.array(colour, { maxLength: 3 }), (colours) => {
        expect(shortcomings(houseTheme(colours).theme, WCAG_AA)).toEqual([])
      }),
    )
  })
})
