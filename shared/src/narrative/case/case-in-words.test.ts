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
    'The case that “Tutoring” reaches “Attainment” is as strong as the weakest link of the only path: “Confidence” leads to “Attainment” (2 of 5 padlocks). Both its links are rated.',
  )
})

test('a case with a link that nobody rated says so first, and never calls it zero', () => {
  expect(told(withLinks(link('ab', 4), link('bc', null), link('ac', null)), 'a', 'c')).toBe(
    'The case that “Tutoring” reaches “Attainment” is not fully rated: on the strongest of 2 paths, 1 of 2 links is not rated (“Confidence” leads to “Attainment”). The weakest of the rated links: “Tutoring” leads to “Confidence” (4 of 5 padlocks).',
  )
})

test('a case that nobody has rated, and one where evidence found no effect, are told apart', () => {
  expect(told(withLinks(link('ab', null)), 'a', 'b')).toContain('Nobody has rated the case')
  expect(told(withLinks(link('ab', 'no-effect')), 'a', 'b')).toContain('evidence found no effect')
})

test('two kinds of padlocks are told apart, and that they cannot be compared is said', () => {
  const rated = (id: string, value: number, of: string) => ({
    ...link(id, value),
    rating: { scale: 'eef-padlocks' as const, value, of },
  })
  const both = withLinks(rated('ab', 4, 'trial'), rated('bc', 1, 'toolkit'))
  expect(told(both, 'a', 'c')).toBe(
    'The case that “Tutoring” reaches “Attainment” is rated throughout, but on the only path the ratings are not all on one scale that ranks, so no link can be called the weakest of all. The weakest of the links that can be compared: “Tutoring” leads to “Confidence” (4 of 5 padlocks, EEF trial rating). Two scales cannot be compared, so this rating stands apart: “Confidence” leads to “Attainment” (1 of 5 padlocks, EEF Toolkit rating).',
  )
  expect(told(both, 'a', 'c', 'cy')).toContain('Ni ellir cymharu dwy raddfa')
})

test('kinds of evaluation do not rank: what was found is told, and no link is called the weakest', () => {
  const kinds = { ...link('ab', 1), rating: { scale: 'ofs-type' as const, value: 2 } }
  const theory = aTheory({ details: { scale: 'ofs-type' }, elements, links: [kinds] })
  const words = told(theory, 'a', 'b')
  expect(words).toContain('which does not rank: “Tutoring” leads to “Confidence”')
  expect(words).not.toMatch(/weakest of the|Nobody has rated/)
})

test('a path that is looked at is told from the strongest, and one link is not counted as many', () => {
  const theory = withLinks(link('ab', 4), link('bc', 2), link('ac', 1))
  const chain = chainBetween(theory, 'a', 'c')
  expect(caseInWords(theory, chain, chain.paths[1])).toContain('the weakest link of this path (one of 2): “Tutoring”')
  expect(told(withLinks(link('ab', null)), 'a', 'b')).toBe(
    'Nobody has rated the case that “Tutoring” reaches “Confidence”: on the only path, the one link is not rated.',
  )
  expect(told(withLinks(link('ab', null), link('bc', null)), 'a', 'c')).toContain('none of the 2 links is rated.')
})

test('where nothing leads on it says where the chain breaks off', () => {
  expect(told(withLinks(link('ab', 4), link('cd', 4)), 'a', 'd')).toBe(
    'Nothing leads from “Tutoring” to “Jobs”: there is no case yet. The chain gets as far as “Confidence”; from there “Attainment” would have to be linked.',
  )
})

test('the same in Welsh', () => {
  expect(told(withLinks(link('ab', 4), link('bc', 2)), 'a', 'c', 'cy')).toContain(
    'mor gryf â dolen wannaf yr unig lwybr: “Confidence” yn arwain at “Attainment” (2 o 5 clo clap).',
  )
})
