import { type GlyphCommand, glyphPath, type Outlines } from '@throughline/shared/formats/glyphs'
import { type LoadedFont, loadedFont } from './loaded-font.js'

/**
 * Text as the outlines of its letters, placed by HarfBuzz as they were measured. resvg reads these several times sooner than
 * text, for which it opens a font anew for every line.
 */
export const nodeOutlines: Outlines = ({ face, text, direction, x, width }, { font: { sizePx, weight }, baseline }) => {
  if (face === 'other') return null
  const font = loadedFont(face, face === 'emoji' ? 400 : weight)
  const scale = sizePx / font.unitsPerEm
  const glyphs = font.shaped(text, direction)
  const room = glyphs.reduce((sum, { advance }) => sum + advance, 0) * scale
  // An emoji stands in the middle of the room it has, as text does.
  let pen = face === 'emoji' ? x + (width - room) / 2 : x
  let path = ''
  for (const { id, advance, dx, dy } of glyphs) {
    const outline = outlineOf(font, id, scale)
    if (outline !== '') path += `M${hundredths(pen + dx * scale)} ${hundredths(baseline - dy * scale)}${outline}`
    pen += advance * scale
  }
  return path
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** What is drawn of each glyph in each size, relative to where it stands. */
const kept = new WeakMap<LoadedFont, Map<string, string>>()

/** Outlines are kept for this many glyphs per font, then forgotten all at once: a bound, seldom reached. */
const MAX_KEPT = 5_000

function outlineOf(font: LoadedFont, glyph: number, scale: number): string {
  const outlines = kept.get(font) ?? new Map<string, string>()
  kept.set(font, outlines)
  const key = `${glyph} ${scale}`
  const known = outlines.get(key)
  if (known !== undefined) return known
  if (outlines.size >= MAX_KEPT) outlines.clear()
  const outline = glyphPath(commandsIn(font.outline(glyph)), scale)
  outlines.set(key, outline)
  return outline
}

const COMMANDS: ReadonlyMap<string, GlyphCommand['command']> = new Map([
  ['M', 'moveTo'],
  ['L', 'lineTo'],
  ['Q', 'quadraticCurveTo'],
  ['C', 'bezierCurveTo'],
  ['Z', 'closePath'],
])

function commandsIn(path: string): GlyphCommand[] {
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].flatMap(([, letter = '', numbers = '']) => {
    const command = COMMANDS.get(letter)
    return command === undefined ? [] : [{ command, args: numbers.match(/-?[\d.]+/g)?.map(Number) ?? [] }]
  })
}
