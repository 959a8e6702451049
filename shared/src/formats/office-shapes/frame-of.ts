import { childNamed, type XmlElement } from '../xml/index.js'
import { type Affine, chained, moved, scaled, turned } from './affine.js'

/** Where a shape stands, before it is turned over or round: its own size, and the way from its own corner outward. */
export interface ShapeFrame {
  readonly width: number
  readonly height: number
  /** From the shape's corner at 0, 0 to the space around it. */
  readonly map: Affine
}

/** English Metric Units to a pixel at 96 dots an inch. */
export const EMU_PER_PX = 9525

/** Where an `xfrm` puts its shape; null where it is not given or makes no sense. */
export function frameOf(xfrm: XmlElement | undefined): ShapeFrame | null {
  const [offset, extent] = [childNamed(xfrm, 'a:off'), childNamed(xfrm, 'a:ext')]
  const [x, y] = [numberIn(offset, 'x'), numberIn(offset, 'y')]
  const [width, height] = [numberIn(extent, 'cx'), numberIn(extent, 'cy')]
  if (x === null || y === null || width === null || height === null) return null
  const flipX = isOn(xfrm, 'flipH') ? -1 : 1
  const flipY = isOn(xfrm, 'flipV') ? -1 : 1
  // Sixty-thousandths of a degree, round the middle.
  const angle = ((numberIn(xfrm, 'rot') ?? 0) / 60_000 / 180) * Math.PI
  const map = chained(
    moved(x + width / 2, y + height / 2),
    turned(angle),
    scaled(flipX, flipY),
    moved(-width / 2, -height / 2),
  )
  return { width, height, map }
}

/** The way from inside a group to the space around it. */
export function groupMap(xfrm: XmlElement | undefined): Affine {
  const frame = frameOf(xfrm)
  const [offset, extent] = [childNamed(xfrm, 'a:chOff'), childNamed(xfrm, 'a:chExt')]
  const [x, y] = [numberIn(offset, 'x') ?? 0, numberIn(offset, 'y') ?? 0]
  const [width, height] = [numberIn(extent, 'cx') ?? 0, numberIn(extent, 'cy') ?? 0]
  if (frame === null) return moved(0, 0)
  const scale = scaled(width > 0 ? frame.width / width : 1, height > 0 ? frame.height / height : 1)
  return chained(frame.map, scale, moved(-x, -y))
}

/** A finite number of an attribute; null where there is none. */
export function numberIn(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes.get(name)
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) && Math.abs(number) < 1e12 ? number : null
}

/** Whether an attribute says yes, in any of the ways that Office has. */
export const isOn = (element: XmlElement | undefined, name: string): boolean =>
  ['1', 'true', 'on'].includes(element?.attributes.get(name) ?? '')
