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
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const { command, args } of commands) {
    path += LETTERS[command]
    const [fromX, fromY] = [x, y]
    for (let at = 0; at < args.length; at += 2) {
      x = Math.round((args[at] ?? 0) * scale * 100)
      y = Math.round(-(args[at + 1] ?? 0) * scale * 100)
      path += written(x - fromX, at === 0) + written(y - fromY, false)
    }
    if (command === 'moveTo') [startX, startY] = [x, y]
    if (command === 'closePath') [x, y] = [startX, startY]
  }
  return path
}

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const

/** A number after a letter, or after another; a minus parts them as a blank does. */
function written(hundredths: number, isFirst: boolean): string {
  const text = `${hundredths / 100}`
  if (text.startsWith('-0.')) return `-${text.slice(2)}`
  const short = text.startsWith('0.') ? text.slice(1) : text
  return isFirst || hundredths < 0 ? short : ` ${short}`
}
