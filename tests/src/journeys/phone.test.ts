import { wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'

const { open, together, theory } = journey()
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('on a phone the map fits, a tap selects, and a label is mended', async () => {
  const { id } = await together('breakfast-club-teaching.json', 'ben')
  const ana = await open(id, 'ana', PHONE)
  const { page, map } = ana
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await ana.picture('phone-map')
  const { x, y } = await map.centre('Serve a free breakfast')
  await page.touchscreen.tap(x, y)
  const label = page.getByRole('textbox', { name: 'Label' }).first()
  if (!(await label.isVisible()))
    await page
      .getByRole('button', { name: /details/i })
      .first()
      .tap()
  await label.waitFor()
  await label.fill('Serve breakfast')
  await ana.saved()
  await ana.picture('phone-inspector')
  const { elements, details } = await theory(id)
  expect([...elements.values()].map(({ label: text }) => wordsOf(text, details.languages))).toContain('Serve breakfast')
})

test('two fingers zoom the map', async () => {
  const { id } = await together('breakfast-club-teaching.json', 'ben')
  const ana = await open(id, 'ana', PHONE)
  const before = await ana.map.rect('Serve a free breakfast')
  const touch = await ana.page.context().newCDPSession(ana.page)
  const fingers = (apart: number) => [
    { x: 195 - apart, y: 420, id: 1 },
    { x: 195 + apart, y: 420, id: 2 },
  ]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) })
  for (let apart = 35; apart <= 90; apart += 5) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect
    .poll(async () => (await ana.map.rect('Serve a free breakfast')).width)
    .toBeGreaterThan(before.width * 1.5)
})
