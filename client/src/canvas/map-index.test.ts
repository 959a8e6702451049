import type { TheoryChange } from '@throughline/shared/document'
import { aBand, aGroup, aLink, anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { livePicture } from '../picture/index.js'
import { middleOfLink } from './link-line.js'
import { MapIndex } from './map-index.js'

const measure = { width: (text: string, font: { sizePx: number }) => text.length * font.sizePx * 0.55 }

function drawn() {
  const theory = aTheory({
    bands: [aBand({ id: 'do', order: 'a0' }), aBand({ id: 'get', order: 'a1' })],
    elements: [
      anElement({ id: 'train', type: 'activity', band: 'do', position: [0, 0], label: { en: 'Train tutors' } }),
      anElement({ id: 'skill', type: 'outcome', band: 'get', position: [0, 0], group: 'gain', label: { en: 'Skill' } }),
      anElement({ id: 'trust', type: 'outcome', band: 'get', position: [0, 400], label: { en: 'Trust' } }),
    ],
    links: [aLink({ id: 'down', from: 'train', to: 'trust', kind: 'leads-to' })],
    groups: [aGroup({ id: 'gain', label: { en: 'What pupils gain' } })],
  })
  let tell: (change: TheoryChange) => void = () => {}
  const picture = livePicture(
    {
      theory: () => theory,
      onTheoryChange(listener) {
        tell = listener
        return () => {}
      },
    },
    measure,
  )
  return { picture, index: new MapIndex(picture), tell: (change: TheoryChange) => tell(change), theory }
}

test('a press within 12 pixels of the middle of a link is on the link, at every zoom', () => {
  const { picture, index } = drawn()
  const link = picture.link('down')
  if (link === undefined) throw new Error('not drawn')
  const { x, y } = middleOfLink(link)
  for (const zoom of [0.3, 1, 2]) {
    expect(index.at({ x: x + 11 / zoom, y }, zoom)).toEqual({ kind: 'link', id: 'down' })
    expect(index.at({ x: x + 30 / zoom, y }, zoom)?.id).not.toBe('down')
  }
})

test('a press on a box is on the box, also where a link ends there', () => {
  const { picture, index } = drawn()
  const rect = picture.box('trust')?.rect
  if (rect === undefined) throw new Error('not drawn')
  expect(index.at({ x: rect.x + 2, y: rect.y + rect.height / 2 }, 1)).toEqual({ kind: 'box', id: 'trust' })
})

test('a group is pressed by its frame and its head, not by the ground within', () => {
  const { picture, index } = drawn()
  const rect = picture.group('gain')?.rect
  if (rect === undefined) throw new Error('not drawn')
  expect(index.at({ x: rect.x + 40, y: rect.y + 8 }, 1)).toEqual({ kind: 'group', id: 'gain' })
  expect(index.at({ x: rect.x, y: rect.y + rect.height - 3 }, 1)).toEqual({ kind: 'group', id: 'gain' })
  expect(index.groupAround({ x: rect.x + 8, y: rect.y + rect.height - 10 })).toBe('gain')
})

test('what is deleted can no longer be pressed', () => {
  const { picture, index, tell, theory } = drawn()
  const rect = picture.box('trust')?.rect
  if (rect === undefined) throw new Error('not drawn')
  const elements = new Map(theory.elements)
  elements.delete('trust')
  const none = new Set<string>()
  const kinds = {
    bands: none,
    groups: none,
    indicators: none,
    assumptions: none,
    evidence: none,
    actors: none,
    judgements: none,
    passages: none,
    frames: none,
  }
  tell({
    theory: { ...theory, elements, links: new Map() },
    previous: theory,
    changed: { ...kinds, elements: new Set(['trust']), links: new Set(['down']) },
    detailsChanged: false,
  })
  expect(index.boxAt({ x: rect.x + 5, y: rect.y + 5 })).toBeNull()
  expect(index.links.at(rect, 200)).toEqual([])
})
