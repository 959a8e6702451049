import { expect, test } from 'vitest'
import { PageCache } from './page-cache.js'

test('a page is made once for all who ask at once, and kept while its document stays as it is', async () => {
  const { pages, make, made } = begin()
  const [one, two] = await Promise.all([pages.page('p', 'a', make), pages.page('p', 'a', make)])
  expect(one).toEqual(two)
  await pages.page('p', 'a', make, Date.now() + 3_600_000)
  expect(made()).toBe(1)
})

test('a change is shown a minute later at most, and no page is made more often', async () => {
  const { pages, make, made } = begin()
  const now = Date.now()
  await pages.page('p', 'a', make, now)
  expect((await pages.page('p', 'b', make, now + 30_000)).tag).toBe('a')
  expect((await pages.page('p', 'c', make, now + 60_000)).tag).toBe('c')
  expect(made()).toBe(2)
})

test('one that could not be made is tried again', async () => {
  const { pages, make } = begin()
  await expect(pages.page('p', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect((await pages.page('p', 'a', make)).html).toBe('page 1')
})

function begin() {
  let made = 0
  const make = async () => {
    made += 1
    return `page ${made}`
  }
  return { pages: new PageCache(), make, made: () => made }
}
