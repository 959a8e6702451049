import { expect, test } from 'vitest'
import { canvasDrawing } from './read.js'

test('a canvas gives cards, frames by where things stand, and lines with their heads', () => {
  const place = { width: 100, height: 50 }
  const drawing = canvasDrawing({
    nodes: [
      { id: 'g', type: 'group', label: 'Outcomes', x: 0, y: 0, width: 400, height: 400 },
      { id: 'a', type: 'text', text: '# Pupils\n**read** [more](https://example.org) \\*', x: 10, y: 10, ...place },
      { id: 'b', type: 'file', file: 'notes/Attendance.md', x: 500, y: 10, ...place },
      { id: 'a', type: 'text', text: 'again', x: 20, y: 10, ...place },
    ],
    edges: [
      { id: 'e', fromNode: 'a', toNode: 'b', label: 'so that' },
      { id: 'f', fromNode: 'a', toNode: 'b', fromEnd: 'arrow', toEnd: 'none' },
    ],
  })
  if (!('boxes' in drawing)) throw new Error('it was refused')
  expect(drawing.boxes.map(({ id, text, within }) => [id, text, within])).toEqual([
    ['g', 'Outcomes', null],
    ['a', 'again', 'g'],
    ['b', 'Attendance', null],
  ])
  expect(drawing.arrows).toMatchObject([
    { from: 'a', to: 'b', text: 'so that', heads: 'end' },
    { from: 'a', to: 'b', heads: 'start' },
  ])
  expect(drawing.warnings).toHaveLength(1)
})
