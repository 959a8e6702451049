import { aTheory } from '@throughline/shared/model'
import type { Writer } from '@throughline/shared/threads'
import { describe, expect, test } from 'vitest'
import { aPerson } from '../session/testing/index.js'
import { matching, mentionable, mentionBegun, mentionsIn } from './mentionable.js'
import { textParts } from './text-parts.js'

const ana: Writer = { kind: 'member', id: 'a', name: 'Ana Ruiz' }
const people = [
  { id: 'b', name: 'Ben' },
  { id: 'bw', name: 'Ben Whitlock' },
  { id: 's', name: 'Siân Hughes' },
]

test('members keep their id, whoever is here or wrote is named once, oneself is not', () => {
  const session = { others: () => [aPerson({ name: 'Ben' }), aPerson({ name: 'Cai' })], theory: () => aTheory() }
  const members = [
    { id: 'b', name: 'Ben' },
    { id: 'a', name: 'Ana Ruiz' },
  ]
  expect(mentionable(session, [], members, ana)).toEqual([
    { id: 'b', name: 'Ben' },
    { id: null, name: 'Cai' },
  ])
})

describe('while somebody types', () => {
  test.each([
    ['@', ''],
    ['Could @Si', 'Si'],
    ['(@ben wh', 'ben wh'],
    ['ana@centre', null],
    ['@Ben\nnow', null],
    ['no', null],
  ])('%s', (text, begun) => {
    expect(mentionBegun(text, text.length)).toBe(begun)
  })

  test('names are found by any of their words, in small letters too', () => {
    expect(matching(people, 'hug').map(({ id }) => id)).toEqual(['s'])
    expect(matching(people, 'ben').map(({ id }) => id)).toEqual(['b', 'bw'])
    expect(matching(people, 'en')).toEqual([])
  })
})

test('whoever is named with the whole name is mentioned', () => {
  expect(mentionsIn('@Siân Hughes, see @Ben', people).map(({ id }) => id)).toEqual(['b', 's'])
})

test('the longest name is the one that was meant, and all of the text stays', () => {
  const text = 'Ask @Ben Whitlock or @Ben <b>now</b>'
  const parts = textParts(text, people)
  expect(parts.filter(({ isMention }) => isMention).map((part) => part.text)).toEqual(['@Ben Whitlock', '@Ben'])
  expect(parts.map((part) => part.text).join('')).toBe(text)
})
