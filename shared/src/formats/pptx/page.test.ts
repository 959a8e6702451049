import { expect, test } from 'vitest'
import { pageFor, USUAL } from './page.js'
import { templatePage } from './template-page.js'

test('a figure that can be read on it has a slide of 16:9', () => {
  expect(pageFor([{ x: 0, y: 0, width: 1700, height: 1000 }], true)).toMatchObject(USUAL)
})

test('a high figure has a slide of its own shape, and none is larger than PowerPoint allows', () => {
  const high = pageFor([{ x: 0, y: 0, width: 1200, height: 2000 }], true)
  expect(high.height).toBeGreaterThan(high.width)
  const vast = pageFor([{ x: 0, y: 0, width: 3_000, height: 90_000 }], true)
  expect(Math.max(vast.width, vast.height)).toBeLessThanOrEqual(51_206_400)
})

test("on an organisation's slide the figure stands below its title, where its master has text", () => {
  const title = { x: 500_000, y: 300_000, width: 9_000_000, height: 900_000 }
  const body = { x: 500_000, y: 1_300_000, width: 9_000_000, height: 3_700_000 }
  const page = templatePage(USUAL.width, USUAL.height, { title, body })
  expect(page.details.y).toBe(1_200_000)
  expect(page.body.x).toBe(500_000)
  expect(page.body.y + page.body.height).toBe(5_000_000)
})

test('a title in the middle of a slide is not taken for one above the figure', () => {
  const title = { x: 500_000, y: 3_000_000, width: 9_000_000, height: 900_000 }
  expect(templatePage(USUAL.width, USUAL.height, { title, body: null }).body.y).toBeLessThan(1_500_000)
})
