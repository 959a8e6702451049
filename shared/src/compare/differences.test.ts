import { expect, test } from 'vitest'
import { aLink, anElement, anIndicator, aTheory, type Theory } from '../model/index.js'
import { examples } from '../templates/index.js'
import { differencesBetween } from './differences.js'

const reading = anElement({ id: 'a', type: 'activity', label: { en: 'Read with children' } })
const pupils = anElement({
  id: 'b',
  type: 'outcome',
  label: { en: 'Pupils read more', cy: 'Disgyblion yn darllen mwy' },
})
const link = aLink({ id: 'l', from: 'a', to: 'b' })
const before = aTheory({ elements: [reading, pupils], links: [link] })

test('a theory does not differ from itself, nor where boxes were only moved', () => {
  for (const { theory } of examples) expect(differencesBetween(theory(), theory(), 'en')).toEqual([])
  expect(differencesBetween(before, changed({ elements: [{ ...reading, position: [4, 5] }, pupils] }), 'en')).toEqual(
    [],
  )
})

test('what came and what went is named, a link by its ends', () => {
  expect(differencesBetween(aTheory(), before, 'en')).toMatchObject([
    { id: 'elements', title: 'Elements', added: ['Read with children', 'Pupils read more'], removed: [], changed: [] },
    { id: 'links', added: ['Read with children → Pupils read more'] },
  ])
  expect(differencesBetween(before, aTheory(), 'en')).toMatchObject([
    { removed: ['Read with children', 'Pupils read more'] },
    { removed: ['Read with children → Pupils read more'] },
  ])
})

test('a change says what it was and what it is', () => {
  const rated = changed({ links: [{ ...link, rating: { scale: 'eef-padlocks', value: 3 }, uncertain: true }] })
  const [difference] = differencesBetween(before, rated, 'en')
  expect(difference?.changed).toMatchObject([{ name: 'Read with children → Pupils read more' }])
  expect(difference?.changed[0]?.cells).toContainEqual({ title: 'Unsure', was: null, is: 'Yes' })
})

test('in Welsh where the labels have it', () => {
  const later = changed({ indicators: [anIndicator({ id: 'i', on: ['b'], label: { cy: 'Llyfrau' } })] })
  expect(differencesBetween(before, later, 'cy').map(({ title, added }) => [title, added])).toContainEqual([
    'Dangosyddion',
    ['Llyfrau'],
  ])
})

function changed(parts: Parameters<typeof aTheory>[0]): Theory {
  return aTheory({ elements: [reading, pupils], links: [link], ...parts })
}
