import { expect, test } from 'vitest'
import { overlaps } from '../../layout/index.js'
import { themes } from '../../scene/index.js'
import { examples } from '../../templates/index.js'
import { exportedFor } from '../testing/index.js'
import { pictureOf } from './picture-of.js'

const [example] = examples
if (example === undefined) throw new Error('there are no examples')
const { scene } = exportedFor(example.theory())
const picture = pictureOf(scene, { theme: themes.print, ground: '#ffffff' })

test('a part of a picture has every box and link that can be seen there, and leaves out those far from it', () => {
  const { x, y, width, height } = picture.bounds
  for (const row of [0, 1, 2, 3]) {
    const part = { x, y: y + (row * height) / 4, width, height: height / 4 }
    const svg = picture.svg(part, 1)
    for (const { id, rect } of scene.boxes) if (overlaps(rect, part)) expect(svg).toContain(`data-id="${id}"`)
    const far = scene.boxes.filter(
      ({ rect }) => rect.y > part.y + part.height + 100 || rect.y + rect.height < part.y - 100,
    )
    expect(far.length).toBeGreaterThan(0)
    for (const { id } of far) expect(svg).not.toContain(`data-id="${id}"`)
    for (const { id, points } of scene.links)
      if (points.some((point) => overlaps({ ...point, width: 1, height: 1 }, part)))
        expect(svg).toContain(`data-link="${id}"`)
  }
})

test('a picture has whole pixels, its plane as many times as large, and no more words than are seen', () => {
  const svg = picture.svg({ x: 10, y: 20, width: 100.4, height: 50 }, 2)
  expect(svg).toMatch(/^<svg [^>]*width="201" height="100"/)
  expect(svg).toContain('<g transform="scale(2) translate(-10 -20)">')
  expect(svg).not.toMatch(/<title|<desc|<metadata|aria-label/)
})
