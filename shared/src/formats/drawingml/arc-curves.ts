import type { Point } from '../../layout/index.js'

/** An arc as SVG path data has it: its ends, its radii, and which of the four ways between them. */
export interface Arc {
  readonly from: Point
  readonly to: Point
  readonly rx: number
  readonly ry: number
  readonly isLarge: boolean
  readonly isClockwise: boolean
}

/** An arc of an upright ellipse as cubic curves, a quarter of it each at most (SVG 1.1, appendix F.6.5). */
export function arcCurves({ from, to, rx, ry, isLarge, isClockwise }: Arc) {
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const grow = Math.max(1, Math.hypot(dx / rx, dy / ry))
  const [a, b] = [rx * grow, ry * grow]
  const over = (dx / a) ** 2 + (dy / b) ** 2
  const root = Math.sqrt(Math.max(0, 1 / over - 1)) * (isLarge === isClockwise ? -1 : 1)
  const centre = {
    x: (from.x + to.x) / 2 + (root * a * dy) / b,
    y: (from.y + to.y) / 2 - (root * b * dx) / a,
  }
  const angleOf = ({ x, y }: Point) => Math.atan2((y - centre.y) / b, (x - centre.x) / a)
  const begin = angleOf(from)
  let sweep = angleOf(to) - begin
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 0.001))
  const step = sweep / count
  const pull = (4 / 3) * Math.tan(step / 4)
  const pointAt = (angle: number, along: number): Point => ({
    x: centre.x + a * (Math.cos(angle) - along * Math.sin(angle)),
    y: centre.y + b * (Math.sin(angle) + along * Math.cos(angle)),
  })
  return Array.from({ length: count }, (_, index) => {
    const angle = begin + index * step
    return {
      kind: 'curve' as const,
      first: pointAt(angle, pull),
      second: pointAt(angle + step, -pull),
      to: index === count - 1 ? to : pointAt(angle + step, 0),
    }
  })
}
