import { Resvg } from '@resvg/resvg-js'
import { readFile, writeJson } from '@throughline/shared/formats'
import { anElement, aTheory, type Theory } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { describe, expect, test } from 'vitest'
import { drawPng, drawSvg, drawThumbnail } from './figure.js'
import { figurePng, figureSvg } from './index.js'

const MARKUP = `<script>alert('x')</script><img src=x onerror=alert(1)> ]]> --> &amp;`
const awkward = aTheory({
  details: { title: { en: MARKUP } },
  elements: ['ŵyr a nain', 'ارتفاع نسبة حضور 85% (Year 6)', '👩‍👩‍👧‍👦 שלום 日本', MARKUP, 'x'.repeat(2000), ''].map(
    (label, index) => anElement({ id: `e${index}`, type: 'outcome', label: { en: label } }),
  ),
})
const theories: readonly (readonly [string, Theory])[] = [
  ...examples.map((example) => [example.id, example.theory()] as const),
  ['awkward labels', awkward],
  ['nothing at all', aTheory()],
]

/** Width and height as the file's header says. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

describe.each(theories)('the figure of %s', (_, theory) => {
  test('as SVG is well-formed and opens again as the same theory', () => {
    const svg = drawSvg(theory)
    // resvg's XML parser is strict.
    expect(() => new Resvg(svg)).not.toThrow()
    const opened = readFile(new TextEncoder().encode(svg))
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(theory))
  })

  test('as PNG opens again as the same theory', () => {
    const opened = readFile(drawPng(theory))
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(theory))
  })

  test('as a small picture has no text', () => {
    const svg = drawThumbnail(theory)
    expect(() => new Resvg(svg)).not.toThrow()
    expect(svg).not.toContain('<text')
  })
})

describe('a figure', () => {
  test('at scale 2 has twice the pixels each way', () => {
    const { width, height } = sizeOf(drawPng(awkward))
    expect(sizeOf(drawPng(awkward, { scale: 2 }))).toEqual({ width: 2 * width, height: 2 * height })
  })

  test('with a transparent ground has no ink in its corner; with a white one it is white', () => {
    const corner = (background: 'white' | 'transparent') => {
      const { pixels } = new Resvg(drawSvg(awkward, { background })).render()
      return [...pixels.subarray(0, 4)]
    }
    expect(corner('transparent')).toEqual([0, 0, 0, 0])
    expect(corner('white')).toEqual([255, 255, 255, 255])
  })

  test('of a map too large to draw comes at a smaller scale', () => {
    const elements = Array.from({ length: 400 }, (_, index) =>
      anElement({ id: `${index}`, type: 'note', label: { en: 'x' }, position: [0, index * 60] }),
    )
    const { width, height } = sizeOf(drawPng(aTheory({ elements }), { scale: 3 }))
    expect(Math.max(width, height)).toBeLessThanOrEqual(16_001)
  })

  test('of a selection shows these boxes and no others', () => {
    const svg = drawSvg(awkward, { only: ['e0'] })
    expect(svg).toContain('ŵyr a nain')
    expect(svg.match(/data-id=/g)).toHaveLength(1)
  })

  test('has text drawn in it: the bundled fonts are found', () => {
    const element = anElement({ id: 'e', type: 'note', label: { en: 'Words' } })
    const inkOf = (theory: Theory) => drawPng(theory).length
    expect(inkOf(aTheory({ elements: [element] }))).toBeGreaterThan(
      inkOf(aTheory({ elements: [{ ...element, label: {} }] })) + 200,
    )
  })

  test('asked for by the server is the same', async () => {
    expect(await figureSvg(awkward)).toBe(drawSvg(awkward))
    expect(sizeOf(await figurePng(awkward))).toEqual(sizeOf(drawPng(awkward)))
  })
})
