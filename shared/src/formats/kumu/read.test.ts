import { describe, expect, test } from 'vitest'
import { kumuDrawing } from './read.js'

function read(json: unknown) {
  const drawing = kumuDrawing(json)
  if (!('boxes' in drawing)) throw new Error(drawing.problems[0]?.message)
  return drawing
}

describe('Kumu', () => {
  test('as a blueprint: connections name their ends by label', () => {
    const { boxes, arrows } = read({
      elements: [{ label: 'A', type: 'Outcome', tags: ['x'], description: '<p>words</p>' }, { label: 'B' }],
      connections: [
        { from: 'A', to: 'B', direction: 'mutual', type: 'likes' },
        { from: 'B', to: 'nowhere' },
      ],
    })
    expect(boxes).toMatchObject([{ text: 'A', look: 'Outcome', tags: ['x'], description: 'words' }, { text: 'B' }])
    expect(arrows).toMatchObject([
      { from: 'A', to: 'B', heads: 'both', text: 'likes' },
      { from: 'B', to: null },
    ])
  })

  test('as the export of a project: attributes, places, minus signs, loops', () => {
    const { boxes, arrows, warnings, title } = read({
      name: 'Project',
      defaultMap: 'm',
      elements: [
        { _id: 'e1', attributes: { label: 'Trust', 'element type': 'Stock' } },
        { _id: 'e2', attributes: { label: 'Fear' } },
      ],
      connections: [{ _id: 'c', from: 'e1', to: 'e2', direction: 'directed', attributes: { 'connection type': '-' } }],
      loops: [{ _id: 'l' }],
      maps: [{ _id: 'm', elements: [{ element: 'e1', position: { x: 100, y: 50 } }] }],
    })
    expect(title).toBe('Project')
    expect(boxes).toMatchObject([
      { id: 'e1', text: 'Trust', rect: { x: 40, y: 20 } },
      { id: 'e2', rect: null },
    ])
    expect(arrows).toMatchObject([{ from: 'e1', to: 'e2', kind: 'reduces' }])
    expect(warnings).toHaveLength(1)
  })
})
