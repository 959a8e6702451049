import { aBand, aLink, anElement, anEvidenceItem, aTheory, type Rating } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import type { TableKind } from '../../state/index.js'
import { sheets } from '../columns/index.js'
import { ratingFrom, textOfRating } from './rating.js'
import { tagsFrom, textOfTags } from './tags.js'

const theory = aTheory({
  details: { scale: 'eef-padlocks', languages: ['en', 'cy'] },
  bands: [aBand({ id: 'outcomes', label: { en: 'Outcomes', cy: 'Deilliannau' }, types: ['outcome'] })],
  elements: [
    anElement({ id: 'a', type: 'activity', label: { en: 'Tutor pupils', cy: 'Tiwtora disgyblion' } }),
    anElement({ id: 'b', type: 'outcome', label: { en: 'Pupils attain' } }),
    anElement({ id: 'c', type: 'outcome', label: { en: 'Pupils attain' } }),
  ],
  links: [aLink({ id: 'l', from: 'a', to: 'b' })],
  evidence: [anEvidenceItem({ id: 'ev', on: ['l'] })],
})
const look = { theory, language: undefined }

function read(kind: TableKind, column: string, words: string) {
  const found = sheets[kind].columns(look).find(({ id }) => id === column)
  const given = found?.read?.(words, look)
  if (given === undefined) throw new Error(`${kind} have no ${column} to write in`)
  return given.ok ? given.changes[0] : given.problem
}

test('a box is found by its name in any language, by its id where several have one name, and told where there is none', () => {
  expect(read('links', 'from', ' tutor  PUPILS ')).toMatchObject({ fields: { from: 'a' } })
  expect(read('links', 'from', 'Tiwtora disgyblion')).toMatchObject({ fields: { from: 'a' } })
  expect(read('links', 'to', 'Pupils attain [c]')).toMatchObject({ fields: { to: 'c' } })
  expect(read('links', 'to', 'Pupils attain')).toContain('Several things are called')
  expect(read('links', 'to', 'Nobody')).toContain('Nothing is called “Nobody”')
  expect(read('links', 'from', '')).toContain('From cannot be empty')
})

test('records are about several things, a line each or with semicolons between; one unknown refuses all', () => {
  expect(read('evidence', 'on', 'Tutor pupils\nPupils attain [b]')).toMatchObject({ fields: { on: ['a', 'b'] } })
  expect(read('evidence', 'on', 'Tutor pupils; The whole theory')).toMatchObject({ fields: { on: ['a', 'theory'] } })
  expect(read('evidence', 'on', 'Tutor pupils; nothing such')).toContain('“nothing such”')
  expect(read('evidence', 'on', 'Tutor pupils leads to Pupils attain')).toMatchObject({ fields: { on: ['l'] } })
  expect(read('evidence', 'on', '')).toMatchObject({ fields: { on: [] } })
})

test('choices are known by their words in both languages and as files call them', () => {
  for (const words of ['is needed for', 'requires', ' IS NEEDED FOR']) {
    expect(read('links', 'kind', words)).toMatchObject({ fields: { kind: 'requires' } })
  }
  expect(read('elements', 'band', 'deilliannau')).toMatchObject({ fields: { band: 'outcomes' } })
  expect(read('elements', 'band', '')).toMatchObject({ fields: { band: null } })
  expect(read('links', 'kind', 'causes')).toContain('is none of the choices: leads to, is needed for')
  expect(read('links', 'kind', '')).toContain('cannot be empty')
})

test('years, addresses and yes or no are checked', () => {
  expect(read('evidence', 'year', '2019')).toMatchObject({ fields: { year: 2019 } })
  expect(read('evidence', 'year', '')).toMatchObject({ fields: { year: null } })
  for (const words of ['19', '2019.5', 'soon', '9999']) expect(read('evidence', 'year', words)).toContain('is no year')
  for (const words of ['https://example.org/a?b=c', 'http://example.org', '10.1234/abc', 'doi:10.1234/abc(1)']) {
    expect(read('evidence', 'link', words)).toMatchObject({ fields: { link: words } })
  }
  for (const words of ['javascript:alert(1)', 'example', 'https://', 'https://a b', 'file:///etc/passwd']) {
    expect(read('evidence', 'link', words)).toContain('is no web address')
  }
  expect(read('links', 'uncertain', 'Ie')).toMatchObject({ fields: { uncertain: true } })
  expect(read('links', 'uncertain', '')).toMatchObject({ fields: { uncertain: false } })
  expect(read('links', 'uncertain', 'perhaps')).toContain('Yes, No')
})

test('a rating is read by value or name, on its own scale where it says so, and never made into one of another', () => {
  const back = (rating: Rating) => ratingFrom(textOfRating(rating, 'eef-padlocks'), 'eef-padlocks')
  expect(ratingFrom('3', 'eef-padlocks')).toEqual({ scale: 'eef-padlocks', value: 3 })
  expect(ratingFrom('3 of 5 padlocks', 'eef-padlocks')).toEqual({ scale: 'eef-padlocks', value: 3 })
  expect(ratingFrom('', 'eef-padlocks')).toBeNull()
  expect(ratingFrom('0', 'eef-padlocks')).toEqual({ scale: 'eef-padlocks', value: 0 })
  for (const rating of [
    { scale: 'eif', value: 'NE' },
    { scale: 'eef-padlocks', value: 2, of: 'trial' },
    { scale: 'emmie', value: { effect: 'improves', effectQuality: 3 } },
  ] as const) {
    expect(back(rating), JSON.stringify(rating)).toEqual(rating)
  }
  for (const words of ['6', '-1', '3.5', 'strong', 'eif:9', '{"effect":']) {
    expect(ratingFrom(words, 'eef-padlocks'), words).toMatchObject({ ok: false })
  }
  expect(ratingFrom('3', 'unrated')).toMatchObject({ ok: false })
  expect(ratingFrom('70%', 'percent')).toEqual({ scale: 'percent', value: 70 })
  expect(ratingFrom('101', 'percent')).toMatchObject({ ok: false })
})

test('tags have commas between, or a line each where they have commas themselves', () => {
  expect(tagsFrom('core,  core , new;old')).toEqual(['core', 'new', 'old'])
  for (const tags of [[], ['core'], ['a, b'], ['a, b', 'c']]) expect(tagsFrom(textOfTags(tags))).toEqual(tags)
})

test('a text that is written in another language alone is marked as not translated', () => {
  const welsh = sheets.elements.columns(look).find(({ id }) => id === 'label:cy')
  expect(welsh?.name).toBe('Label (Cymraeg)')
  expect(welsh?.display?.(look, 'b')).toEqual({ as: 'hint', words: 'not translated' })
  expect(welsh?.display?.(look, 'a')).toEqual({ as: 'words', words: 'Tiwtora disgyblion', language: 'cy' })
})
