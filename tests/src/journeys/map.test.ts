import { type Element, type Theory, wordsOf } from '@throughline/shared/model'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CLUB = 'breakfast-club-teaching.json'
const { open, together, theory } = journey()

test('"+" on a box makes the next one, linked, in the next band, with the cursor in its label', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page, map } = ana
  const { x, y } = await map.centre('Serve a free breakfast from 8.00 to 8.40')
  await page.mouse.move(x, y)
  await page.locator('.map-grow').click()
  await page.keyboard.type('Tables are laid')
  await page.keyboard.press('Enter')
  await ana.saved()
  const after = await theory(id)
  const made = called(after, 'Tables are laid')
  expect(made.type).toBe('output')
  const start = called(after, 'Serve a free breakfast from 8.00 to 8.40')
  expect([...after.links.values()].some(({ from, to }) => from === start.id && to === made.id)).toBe(true)
  await ana.picture('map-grown')
})

test('Ctrl+arrow grows the chain from the selected box', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  await ana.map.select('Serve a free breakfast from 8.00 to 8.40')
  await ana.page.keyboard.press('Control+ArrowRight')
  await ana.page.keyboard.type('Forty full plates')
  await ana.page.keyboard.press('Enter')
  await ana.saved()
  expect(called(await theory(id), 'Forty full plates').type).toBe('output')
})

test('a double-click makes a box in that band, at that place', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page, map } = ana
  const [one, other] = [await map.rect('Serve a free breakfast'), await map.rect('Write to every family')]
  const lower = one.y > other.y ? one : other
  await page.mouse.dblclick(lower.x + lower.width / 2, lower.y + lower.height + 14)
  await page.keyboard.type('Wash up')
  await page.keyboard.press('Enter')
  await ana.saved()
  const after = await theory(id)
  expect(called(after, 'Wash up').band).toBe(called(after, 'Serve a free breakfast from 8.00 to 8.40').band)
  expect(called(after, 'Wash up').position).not.toBeNull()
})

test('a box is made from the palette, typed into at once', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  await ana.page.getByRole('button', { name: /^Risk/ }).click()
  await ana.page.keyboard.type('The cook falls ill')
  await ana.page.keyboard.press('Enter')
  await ana.saved()
  expect(called(await theory(id), 'The cook falls ill').type).toBe('risk')
})

test('a link is pulled from a handle of 24 px to another box', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page, map } = ana
  const before = (await theory(id)).links.size
  const start = await map.centre('Serve a free breakfast from 8.00 to 8.40')
  await page.mouse.move(start.x, start.y)
  const handle = page.locator('.map-handle').first()
  const target = await handle.boundingBox()
  expect(target?.width).toBeGreaterThanOrEqual(24)
  expect(target?.height).toBeGreaterThanOrEqual(24)
  if (target === null) throw new Error('no handle')
  await map.drag(
    { x: target.x + target.width / 2, y: target.y + target.height / 2 },
    await map.centre('Fewer pupils are late for registration'),
  )
  await ana.saved()
  const after = await theory(id)
  expect(after.links.size).toBe(before + 1)
  const to = called(after, 'Fewer pupils are late for registration')
  const from = called(after, 'Serve a free breakfast from 8.00 to 8.40')
  expect([...after.links.values()].some((link) => link.from === from.id && link.to === to.id)).toBe(true)
})

test('a drag is one change and one undo step', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page, map } = ana
  const before = called(await theory(id), 'Serve a free breakfast from 8.00 to 8.40').position
  const from = await map.centre('Serve a free breakfast from 8.00 to 8.40')
  await map.drag(from, { x: from.x, y: from.y + 150 })
  await ana.saved()
  expect(called(await theory(id), 'Serve a free breakfast from 8.00 to 8.40').position).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await ana.saved()
  expect(called(await theory(id), 'Serve a free breakfast from 8.00 to 8.40').position).toEqual(before)
})

test('boxes caught in a marquee are deleted with their links, and come back with one undo', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page, map } = ana
  const before = await theory(id)
  const box = await map.rect('Serve a free breakfast from 8.00 to 8.40')
  await page.keyboard.down('Shift')
  await map.drag({ x: box.x - 20, y: box.y - 20 }, { x: box.x + box.width + 20, y: box.y + box.height + 20 })
  await page.keyboard.up('Shift')
  await page.keyboard.press('Delete')
  await ana.saved()
  const without = await theory(id)
  expect(without.elements.size).toBe(before.elements.size - 1)
  expect(without.links.size).toBeLessThan(before.links.size)
  await page.keyboard.press('Control+z')
  await ana.saved()
  const back = await theory(id)
  expect([back.elements.size, back.links.size]).toEqual([before.elements.size, before.links.size])
})

test('lines of text are pasted as boxes, and boxes are copied to another theory', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page, map } = ana
  await map.select('Serve a free breakfast from 8.00 to 8.40')
  await page.evaluate(() => navigator.clipboard.writeText('Buy bread\n- Buy milk\n'))
  await page.keyboard.press('Control+v')
  // What was pasted is read by script that may still be on its way.
  await until('both lines are boxes', async () => (await map.ids('Buy milk')).length > 0)
  await ana.saved()
  const pasted = await theory(id)
  expect(called(pasted, 'Buy bread').band).toBe(called(pasted, 'Serve a free breakfast from 8.00 to 8.40').band)
  expect(called(pasted, 'Buy milk').type).toBe('activity')

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const other = await together('market-women-logframe.json', 'ben')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await other.ben.page.bringToFront()
  await other.ben.page.evaluate((text) => navigator.clipboard.writeText(text), copied)
  await other.ben.page.locator('.thing-list [role="option"]').first().focus()
  const before = await theory(other.id)
  await other.ben.page.keyboard.press('Control+v')
  await until('the boxes are there', async () => (await other.ben.map.ids('Buy milk')).length > 0)
  await other.ben.saved()
  const after = await theory(other.id)
  expect(after.elements.size).toBe(before.elements.size + pasted.elements.size)
  expect(after.links.size).toBe(before.links.size + pasted.links.size)
})

test('Tidy up puts a box that was dragged away back into order, and one undo takes that back', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { map } = ana
  const start = await map.centre('Serve a free breakfast from 8.00 to 8.40')
  await map.drag(start, { x: start.x, y: start.y + 160 })
  await ana.saved()
  const away = called(await theory(id), 'Serve a free breakfast from 8.00 to 8.40').position
  await command(ana.page, 'Tidy up everything')
  const place = async () => called(await theory(id), 'Serve a free breakfast from 8.00 to 8.40').position
  // Until it has run, "Saved" is said of what was before.
  await expect.poll(place).not.toEqual(away)
  await ana.page.keyboard.press('Control+z')
  await ana.saved()
  expect(called(await theory(id), 'Serve a free breakfast from 8.00 to 8.40').position).toEqual(away)
})

test('Arabic and English in one label stand where a reader expects them, also in a window that sees such letters first', async () => {
  const { ana, ben } = await together(CLUB, 'ana', 'ben')
  await ana.page.getByRole('button', { name: /^Risk/ }).click()
  await ana.page.keyboard.type('نعم 85% (B)')
  await ana.page.keyboard.press('Enter')
  for (const { page, map } of [ana, ben]) {
    const [id = ''] = await map.ids('نعم')
    const pieces = page.locator(`.react-flow__node[data-id="${id}"] text`)
    const fromLeft = () =>
      pieces.evaluateAll((found) =>
        found
          .filter((piece) => /[نB8(]/.test(piece.textContent ?? ''))
          .map((piece) => ({
            x: Number(piece.getAttribute('x')),
            text: (piece.textContent ?? '').replace(/[\u2067\u2069]/g, ''),
          }))
          .sort((one, other) => one.x - other.x)
          .map(({ text }) => text),
      )
    await expect.poll(fromLeft).toEqual(['B', '% (', '85', 'نعم'])
  }
})

test('what one window shows, another and a reload show at the same places', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  await ana.map.select('Serve a free breakfast from 8.00 to 8.40')
  for (const words of ['First new box', 'Second new box']) {
    await ana.page.keyboard.press('Control+ArrowDown')
    await ana.page.keyboard.type(words)
    await ana.page.keyboard.press('Enter')
  }
  await ana.saved()
  const late = await open(id, 'ben')
  const places = (page: Page) =>
    page
      .locator('.react-flow__node')
      .evaluateAll((nodes) =>
        nodes.map((node) => `${node.getAttribute('data-id')} ${(node as HTMLElement).style.transform}`).sort(),
      )
  await expect.poll(() => places(late.page)).toEqual(await places(ana.page))
})

test('a band is added, renamed and removed; its boxes stay', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page } = ana
  const before = await theory(id)
  await page.getByRole('button', { name: 'Add a band' }).first().click()
  await page.keyboard.type('Wider change')
  await page.keyboard.press('Enter')
  await ana.saved()
  const added = await theory(id)
  expect(added.bands.size).toBe(before.bands.size + 1)
  expect([...added.bands.values()].map(({ label }) => wordsOf(label, added.details.languages))).toContain(
    'Wider change',
  )
})

test('every element type and link kind can be told apart on the map without colour', async () => {
  const { ana } = await together('tutoring-evidence-rated.json', 'ana')
  await ana.picture('map-tutoring')
  for (const word of [
    'Situation',
    'Target group',
    'Input',
    'Activity',
    'Reach',
    'Output',
    'Mechanism',
    'Outcome',
    'Impact',
    'Unintended',
    'Risk',
  ]) {
    await ana.map.box(word)
  }
})

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

function called(model: Theory, words: string): Element {
  const found = [...model.elements.values()].find(({ label }) => wordsOf(label, model.details.languages) === words)
  if (found === undefined) throw new Error(`no box is called ${words}`)
  return found
}
