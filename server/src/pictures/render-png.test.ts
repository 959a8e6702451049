import { Resvg } from '@resvg/resvg-js'
import type { Picture } from '@throughline/shared/formats'
import { expect, test } from 'vitest'
import { renderPng } from './render-png.js'

const BOUNDS = { x: -50, y: -100, width: 1200, height: 2100 }
const INSIDE =
  '<circle cx="500" cy="900" r="550" fill="#147a4c" fill-opacity="0.5"/><path d="M-40 -90L1100 1990" stroke="#000"/>'

function pictureWith(inside: string): Picture {
  return {
    bounds: BOUNDS,
    isOpaque: false,
    svg: ({ x, y, width, height }, scale) =>
      svg(width * scale, height * scale, `<g transform="scale(${scale}) translate(${-x} ${-y})">${inside}</g>`),
  }
}
const svg = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`

// At scale 2 more strips are drawn than at once.
test.each([1, 2])('at scale %i a picture drawn in strips is the one that is drawn in one', async (scale) => {
  const picture = pictureWith(INSIDE)
  const png = await renderPng(picture, scale)
  const [width, height] = [scale * BOUNDS.width, scale * BOUNDS.height]
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const strips = new Resvg(svg(width, height, `<image width="${width}" height="${height}" href="${href}"/>`))
  const [seen, expected] = [strips.render().pixels, new Resvg(picture.svg(BOUNDS, scale)).render().pixels]
  expect(seen.length).toBe(expected.length)
  // Edges are smoothed by arithmetic that differs a little.
  const differing = seen.reduce((sum, value, at) => sum + Number(Math.abs(value - (expected[at] ?? 0)) > 16), 0)
  expect(differing).toBeLessThan(400)
})

test('a picture in which nothing can be seen has its size all the same', async () => {
  const png = await renderPng(pictureWith('<g/>'), 2)
  const view = new DataView(png.buffer, png.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([2400, 4200])
})

test('a strip that cannot be drawn is thrown, whichever it is', async () => {
  const whole = pictureWith('<g/>')
  for (const broken of [0, 2, 5]) {
    let strips = 0
    const svg: Picture['svg'] = (part, scale) => (strips++ === broken ? '<svg' : whole.svg(part, scale))
    await expect(renderPng({ ...whole, svg }, 2)).rejects.toThrow()
  }
})
