import type { Point } from '../../layout/index.js'
import { arcCurves } from './arc-curves.js'

/** One step of a drawn path, to an absolute place. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: 'close' }

/** The steps of SVG path data. For signs of our own: throws where it holds a command that none of them has. */
export function pathSteps(d: string): PathStep[] {
  const steps: PathStep[] = []
  let pen: Point = { x: 0, y: 0 }
  let start = pen
  let pull: Point | null = null
  for (const [, command = '', list = ''] of d.matchAll(COMMANDS)) {
    const numbers = [...list.matchAll(NUMBERS)].map(([number]) => Number(number))
    const kind = command.toUpperCase()
    const isRelative = command !== kind
    const count = OPERANDS[kind]
    if (count === undefined) throw new Error(`no sign of ours has the path command ${command}`)
    if (kind === 'Z') {
      steps.push({ kind: 'close' })
      pen = start
      continue
    }
    for (let at = 0; at + count <= numbers.length; at += count) {
      const own = numbers.slice(at, at + count)
      const from = pen
      const last: Point | null = pull
      const point = (index: number): Point => ({
        x: (own[index] ?? 0) + (isRelative ? from.x : 0),
        y: (own[index + 1] ?? 0) + (isRelative ? from.y : 0),
      })
      pull = null
      if (kind === 'M' || kind === 'L') {
        pen = point(0)
        const begins = kind === 'M' && at === 0
        if (begins) start = pen
        steps.push({ kind: begins ? 'move' : 'line', to: pen })
      } else if (kind === 'H' || kind === 'V') {
        const value = own[0] ?? 0
        pen =
          kind === 'H'
            ? { x: value + (isRelative ? from.x : 0), y: from.y }
            : { x: from.x, y: value + (isRelative ? from.y : 0) }
        steps.push({ kind: 'line', to: pen })
      } else if (kind === 'A') {
        const [rx = 0, ry = 0, , large = 0, sweep = 0] = own
        pen = point(5)
        steps.push(...arcCurves({ from, to: pen, rx, ry, isLarge: large === 1, isClockwise: sweep === 1 }))
      } else {
        const mirrored: Point = last === null ? from : { x: 2 * from.x - last.x, y: 2 * from.y - last.y }
        const [first, second]: readonly [Point, Point] = kind === 'C' ? [point(0), point(2)] : [mirrored, point(0)]
        pen = point(count - 2)
        pull = second
        steps.push({ kind: 'curve', first, second, to: pen })
      }
    }
  }
  return steps
}

const COMMANDS = /([a-zA-Z])([^a-zA-Z]*)/g
// The flags of an arc may stand without a blank between them, but ours never do.
const NUMBERS = /-?(?:\d+\.?\d*|\.\d+)/g
const OPERANDS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, A: 7, Z: 0 }
