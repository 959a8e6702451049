import { Resvg } from '@resvg/resvg-js'
import { readFile, writeJson } from '@throughline/shared/formats'
import { aLink, anElement, aTheory, type Theory } from '@throughline/shared/model'
import { themes } from '@throughline/shared/scene'
import { examples } from '@throughline/shared/templates'
import { describe, expect, test } from 'vitest'
import { drawThumbnail, type FigureOptions } from './figure.js'
import { exportFile } from './index.js'
import { writeFile } from './write-file.js'

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

async function drawSvg(theory: Theory, options: FigureOptions = {}): Promise<string> {
  const svg = await writeFile('svg', theory, options)
  if (typeof svg !== 'string') throw new Error('an SVG is text')
  return svg
}

async function drawPng(theory: Theory, options: FigureOptions = {}): Promise<Uint8Array> {
  const png = await writeFile('png', theory, { scale: 1, ...options })
  if (typeof png === 'string') throw new Error('a PNG is bytes')
  return png
}

/** Width and height as the file's header says. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

describe.each(theories)('the figure of %s', (_, theory) => {
  test('as SVG is well-formed and opens again as the same theory', async () => {
    const svg = await drawSvg(theory)
    // resvg's XML parser is strict.
    expect(() => new Resvg(svg)).not.toThrow()
    const opened = await readFile(new TextEncoder().encode(svg))
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(theory))
  })

  test('as PNG opens again as the same theory', async () => {
    const opened = await readFile(await drawPng(theory))
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(theory))
  })

  test('as a small picture has no text', async () => {
    const svg = drawThumbnail(theory)
    expect(() => new Resvg(svg)).not.toThrow()
    expect(svg).not.toContain('<text')
    // Of a list that is dark at night.
    expect(svg).toContain(`@media (prefers-color-scheme:dark){path{stroke:${themes.dark.control}}`)
  })
})

describe('a figure', () => {
  test('at scale 2 has twice the pixels each way', async () => {
    const { width, height } = sizeOf(await drawPng(awkward))
    expect(sizeOf(await drawPng(awkward, { scale: 2 }))).toEqual({ width: 2 * width, height: 2 * height })
  })

  test('with a transparent ground has no ink in its corner; with a white one it is white', async () => {
    const corner = async (background: 'white' | 'transparent') => {
      const { pixels } = new Resvg(await drawSvg(awkward, { background })).render()
      return [...pixels.subarray(0, 4)]
    }
    expect(await corner('transparent')).toEqual([0, 0, 0, 0])
    expect(await corner('white')).toEqual([255, 255, 255, 255])
  })

  test('of a map too large to draw comes at a smaller scale', async () => {
    const elements = Array.from({ length: 400 }, (_, index) =>
      anElement({ id: `${index}`, type: 'note', label: { en: 'x' }, position: [0, index * 60] }),
    )
    const { width, height } = sizeOf(await drawPng(aTheory({ elements }), { scale: 3 }))
    expect(Math.max(width, height)).toBeLessThanOrEqual(16_001)
  })

  test('of a selection shows these boxes and no others', async () => {
    const svg = await drawSvg(awkward, { only: ['e0'] })
    expect(svg).toContain('ŵyr a nain')
    expect(svg.match(/data-id=/g)).toHaveLength(1)
  })

  test('has text drawn in it: the bundled fonts are found', async () => {
    const element = anElement({ id: 'e', type: 'note', label: { en: 'Words' } })
    const inkOf = async (theory: Theory) => (await drawPng(theory)).length
    expect(await inkOf(aTheory({ elements: [element] }))).toBeGreaterThan(
      (await inkOf(aTheory({ elements: [{ ...element, label: {} }] }))) + 200,
    )
  })

  test('has a key and a title line where they are asked for', async () => {
    const theory = aTheory({
      details: { title: { en: 'Breakfast' } },
      elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })),
      links: [aLink({ id: 'l', from: 'a', to: 'b' })],
    })
    const both = await drawSvg(theory, { date: '2026-11-24' })
    expect(both).toContain('>Breakfast · Draft · 24 November 2026<')
    expect(both).toContain('data-part="key"')
    const neither = await drawSvg(theory, { parts: [] })
    expect(neither).not.toContain('Breakfast · ')
    expect(neither).not.toContain('data-part="key"')
  })

  test('asked for by the server is the same', async () => {
    expect(await exportFile('svg', awkward)).toBe(await drawSvg(awkward))
  })
})
