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
  // Inter has letters from left to right alone: nothing said, and it is as it was measured.
  const glyphs = font.shaped(text, face === 'inter' && direction === 'ltr' ? undefined : direction)
  const outlines = outlinesIn(font, scale)
  const room = glyphs.reduce((sum, { advance }) => sum + advance, 0) * scale
  // An emoji stands in the middle of the room it has, as text does.
  let pen = face === 'emoji' ? x + (width - room) / 2 : x
  let path = ''
  for (const { id, advance, dx, dy } of glyphs) {
    const outline = outlines(id)
    if (outline !== '') path += `M${hundredths(pen + dx * scale)} ${hundredths(baseline - dy * scale)}${outline}`
    pen += advance * scale
  }
  return path
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** What is known of the glyphs of a font: what HarfBuzz says of each, and its path data in each size. */
interface KeptGlyphs {
  readonly commands: Map<number, readonly GlyphCommand[]>
  readonly sizes: Map<number, Map<number, string>>
}

const kept = new WeakMap<LoadedFont, KeptGlyphs>()

/** Sizes are kept for this many per font, then forgotten all at once: a bound, seldom reached. */
const MAX_SIZES = 20

/** Gives the path data of glyphs in that size, relative to where each stands. */
function outlinesIn(font: LoadedFont, scale: number): (glyph: number) => string {
  const { commands, sizes } = kept.get(font) ?? { commands: new Map(), sizes: new Map() }
  kept.set(font, { commands, sizes })
  if (sizes.size >= MAX_SIZES && !sizes.has(scale)) sizes.clear()
  const paths = sizes.get(scale) ?? new Map<number, string>()
  sizes.set(scale, paths)
  return (glyph) => {
    const known = paths.get(glyph)
    if (known !== undefined) return known
    const steps = commands.get(glyph) ?? commandsIn(font.outline(glyph))
    commands.set(glyph, steps)
    const path = glyphPath(steps, scale)
    paths.set(glyph, path)
    return path
  }
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
