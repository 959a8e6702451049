import { expect, test } from 'vitest'
import { RecentlyUsed } from './recently-used.js'

test('what was not asked for longest goes first', () => {
  const pictures = new RecentlyUsed(10)
  pictures.set('a', 'aaaa')
  pictures.set('b', 'bbbb')
  pictures.get('a')
  pictures.set('c', 'cccc')
  expect([pictures.get('a'), pictures.get('b'), pictures.get('c')]).toEqual(['aaaa', undefined, 'cccc'])
})

test('the same key twice counts once', () => {
  const pictures = new RecentlyUsed(10)
  pictures.set('a', 'aaaa')
  pictures.set('b', 'bbbb')
  pictures.set('b', 'bbbbbb')
  expect([pictures.get('a'), pictures.get('b')]).toEqual(['aaaa', 'bbbbbb'])
})

test('a text longer than all there is room for is not kept', () => {
  const pictures = new RecentlyUsed(3)
  pictures.set('a', 'aaaa')
  expect(pictures.get('a')).toBeUndefined()
})
