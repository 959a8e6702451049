import type { TextLine } from '../../scene/index.js'
import type { DrawingContext } from './drawing-context.js'
import { roundLines } from './text-pieces.js'

/** The colour beneath words on a link: that of the band that most of them stand in, else of the page. */
export function groundAt({ strips, ground, theme }: DrawingContext, words: readonly TextLine[]): string {
  const { x, y, width, height } = roundLines(words)
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const isOnStrip = strips.some(
    (strip) =>
      middleX >= strip.x && middleX <= strip.x + strip.width && middleY >= strip.y && middleY <= strip.y + strip.height,
  )
  return isOnStrip ? theme.strip : ground
}
