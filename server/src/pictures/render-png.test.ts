import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { renderPng } from './render-png.js'

const SIZE = { width: 1200, height: 2100 }
const box = ([x, y, width, height]: readonly number[], inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`

test('a figure drawn in several strips is the one that is drawn in one', async () => {
  const inside =
    '<circle cx="500" cy="900" r="550" fill="#147a4c" fill-opacity="0.5"/><path d="M-40 -90L1100 1990" stroke="#000"/>'
  const svg = box([-50, -100, SIZE.width, SIZE.height], inside)
  const png = await renderPng(svg, 2)
  const [width, height] = [2 * SIZE.width, 2 * SIZE.height]
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const strips = new Resvg(box([0, 0, width, height], `<image width="${width}" height="${height}" href="${href}"/>`))
  const whole = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } })
  const [seen, expected] = [strips.render().pixels, whole.render().pixels]
  expect(seen.length).toBe(expected.length)
  // Edges are smoothed by arithmetic that differs a little.
  const differing = seen.reduce((sum, value, at) => sum + Number(Math.abs(value - (expected[at] ?? 0)) > 16), 0)
  expect(differing).toBeLessThan(200)
})

test('a figure in which nothing can be seen has its size all the same', async () => {
  const png = await renderPng(box([0, 0, SIZE.width, SIZE.height], '<g/>'), 2)
  const view = new DataView(png.buffer, png.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([2400, 4200])
})
