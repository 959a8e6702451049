import { Resvg } from '@resvg/resvg-js'
import type { Face, TextLine, TextRun } from '@throughline/shared/scene'
import { expect, test } from 'vitest'
import { fontFiles } from './fonts.js'
import { nodeOutlines } from './node-outlines.js'

const FAMILIES = { inter: 'Inter', arabic: 'Noto Sans Arabic', emoji: 'Noto Emoji' } as const
const SIZE = { width: 400, height: 60 }

test.each([
  ['Latin', 'inter', 'ltr', 'Fewer exclusions (Year 6): AVATAR → 85%'],
  ['Welsh', 'inter', 'ltr', 'ŵyr a nain, tŷ Siân'],
  ['Arabic', 'arabic', 'rtl', 'ارتفاع نسبة حضور'],
  ['emoji', 'emoji', 'ltr', '👩🏽‍🏫'],
] as const)('%s is drawn as resvg draws it as text', (_name, face, direction, text) => {
  const { run, line } = lineOf(text, face, direction)
  const family = FAMILIES[face]
  const weight = face === 'emoji' ? 400 : 600
  const asText = `<text x="20" y="40" font-family="${family}" font-size="16" font-weight="${weight}">${text}</text>`
  const asOutlines = `<path d="${nodeOutlines({ ...run, width: advanceOf(run, line) }, line)}"/>`
  const [words, outlines] = [inkOf(asText), inkOf(asOutlines)]
  expect(words.filter(Boolean).length).toBeGreaterThan(100)
  const apart = words.filter((alpha, at) => Math.abs(alpha - (outlines[at] ?? 0)) > 48).length
  expect(apart).toBeLessThan(words.filter(Boolean).length / 20)
})

test('letters that no bundled font has stay text', () => {
  const { run, line } = lineOf('日本', 'other', 'ltr')
  expect(nodeOutlines(run, line)).toBeNull()
})

function lineOf(text: string, face: Face, direction: TextRun['direction']) {
  const run: TextRun = { text, x: 20, width: 100, face, direction }
  const line: TextLine = {
    text,
    runs: [run],
    x: 20,
    baseline: 40,
    width: 100,
    font: { sizePx: 16, weight: 600 },
    colour: 'ink',
    direction,
  }
  return { run, line }
}

// An emoji is centred in its room; text in these samples begins at the left.
const advanceOf = (run: TextRun, line: TextLine) => (run.face === 'emoji' ? 1.275 * line.font.sizePx : run.width)

/** How dark each pixel is. */
function inkOf(inside: string): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">${inside}</svg>`
  const { pixels } = new Resvg(svg, { font: { fontFiles: fontFiles(), loadSystemFonts: false } }).render()
  return Array.from({ length: SIZE.width * SIZE.height }, (_, at) => pixels[4 * at + 3] ?? 0)
}
