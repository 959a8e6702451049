/** One step of an outline, in units of its font, y up. */
export interface GlyphCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
  readonly args: readonly number[]
}

/**
 * The outline of a glyph as SVG path data, all relative to where it is begun: its origin. Written as short as it can be,
 * for a picture holds some ten thousand of these.
 *
 * @param scale pixels for one unit of the font
 */
export function glyphPath(commands: readonly GlyphCommand[], scale: number): string {
  let path = ''
  // Where the pen is and where its contour began, in hundredths of pixels: rounded differences do not add up.
  let pen = { x: 0, y: 0 }
  let start = pen
  for (const { command, args } of commands) {
    if (command === 'closePath') {
      path += 'z'
      pen = start
      continue
    }
    const at = (index: number) => ({
      x: Math.round((args[index] ?? 0) * scale * 100),
      y: Math.round(-(args[index + 1] ?? 0) * scale * 100),
    })
    const points = Array.from({ length: args.length / 2 }, (_, index) => at(2 * index))
    path += LETTERS[command] + joined(points.flatMap((point) => [point.x - pen.x, point.y - pen.y]))
    pen = points.at(-1) ?? pen
    if (command === 'moveTo') start = pen
  }
  return path
}

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const

/** Numbers one after the other; a minus parts them as a blank does. */
function joined(hundredths: readonly number[]): string {
  return hundredths
    .map((value, at) => {
      const text = (value / 100).toString().replace(/^(-?)0\./, '$1.')
      return at === 0 || text.startsWith('-') ? text : ` ${text}`
    })
    .join('')
}
