import { expect, test } from 'vitest'
import { chainBetween } from '../../graph/index.js'
import { aLink, anElement, aTheory, type Theory } from '../../model/index.js'
import { caseInWords } from './case-in-words.js'

const element = (id: string, en: string) => anElement({ id, type: 'outcome', label: { en } })
const elements = [
  element('a', 'Tutoring'),
  element('b', 'Confidence'),
  element('c', 'Attainment'),
  element('d', 'Jobs'),
]
const link = (id: string, value: number | string | null) => {
  const rating = value === null ? null : { scale: 'eef-padlocks' as const, value }
  return aLink({ id, from: id.charAt(0), to: id.charAt(1), rating })
}
const withLinks = (...links: ReturnType<typeof link>[]): Theory =>
  aTheory({ details: { scale: 'eef-padlocks' }, elements, links })
const told = (theory: Theory, from: string, to: string, language?: string) =>
  caseInWords(theory, chainBetween(theory, from, to), undefined, language)

test('a fully rated case is as strong as its weakest link', () => {
  expect(told(withLinks(link('ab', 4), link('bc', 2)), 'a', 'c')).toBe(
    'The case that “Tutoring” reaches “Attainment” is as strong as the weakest link of the only path: “Confidence” leads to “Attainment”, 2 of 5 padlocks. Both its links are rated.',
  )
})

test('a case with a link that nobody rated says so first, and never calls it zero', () => {
  expect(told(withLinks(link('ab', 4), link('bc', null), link('ac', null)), 'a', 'c')).toBe(
    'The case that “Tutoring” reaches “Attainment” is not fully rated: on the strongest of 2 paths, 1 of 2 links is not rated (“Confidence” leads to “Attainment”). The weakest of the rated links: “Tutoring” leads to “Confidence”, 4 of 5 padlocks.',
  )
})

test('a case that nobody has rated, and one where evidence found no effect, are told apart', () => {
  expect(told(withLinks(link('ab', null)), 'a', 'b')).toContain('Nobody has rated the case')
  expect(told(withLinks(link('ab', 'no-effect')), 'a', 'b')).toContain('evidence found no effect')
})

test('where nothing leads on it says where the chain breaks off', () => {
  expect(told(withLinks(link('ab', 4), link('cd', 4)), 'a', 'd')).toBe(
    'Nothing leads from “Tutoring” to “Jobs”: there is no case yet. The chain gets as far as “Confidence”; from there “Attainment” would have to be linked.',
  )
})

test('the same in Welsh', () => {
  expect(told(withLinks(link('ab', 4), link('bc', 2)), 'a', 'c', 'cy')).toContain(
    'mor gryf â dolen wannaf yr unig lwybr: “Confidence” yn arwain at “Attainment”, 2 o 5 clo clap.',
  )
})
