import { describe, expect, test } from 'vitest'
import { aBand, anElement, aTheory } from '../model/index.js'
import { placeAt } from './place-at.js'
import { placeTheory } from './place-theory.js'

const size = { width: 148, height: 80 }
const theory = aTheory({
  bands: [
    aBand({ id: 'do', order: 'a0' }),
    aBand({ id: 'get', order: 'a1' }),
    aBand({ id: 'risks', placement: 'below' }),
  ],
  elements: [anElement({ id: 'a', type: 'activity', band: 'do', position: [0, 20] })],
})
const layout = placeTheory(theory, () => size)

describe('a box that is dropped', () => {
  test('in a column belongs to it, at that height', () => {
    expect(placeAt(theory, layout, { x: 220, y: 50 }, size)).toMatchObject({ band: 'get', position: [12, 50] })
  })

  test('in a gap belongs to the nearer column', () => {
    expect(placeAt(theory, layout, { x: 90, y: 50 }, size).band).toBe('do')
    expect(placeAt(theory, layout, { x: 120, y: 50 }, size).band).toBe('get')
  })

  test('a little below the strip still belongs to it', () => {
    expect(placeAt(theory, layout, { x: 0, y: 150 }, size).band).toBe('do')
  })

  test('in a crossing band keeps both coordinates', () => {
    const ground = layout.bands.get('risks')?.ground
    const corner = { x: 40, y: (ground?.y ?? 0) + 20 }
    expect(placeAt(theory, layout, corner, size)).toEqual({ band: 'risks', position: [40, 6] })
  })

  test('far out stands free, counted from the map', () => {
    expect(placeAt(theory, layout, { x: 3000, y: -900 }, size)).toEqual({ band: null, position: [3000, -900] })
  })

  test('lands where it was dropped', () => {
    const { band, position } = placeAt(theory, layout, { x: 208, y: 90 }, size)
    const element = anElement({ id: 'new', type: 'outcome', band, position })
    const dropped = { ...theory, elements: new Map(theory.elements).set('new', element) }
    expect(placeTheory(dropped, () => size).boxes.get('new')).toEqual({ x: 208, y: 90, ...size })
  })
})
