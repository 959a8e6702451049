import type { IconShape } from '@throughline/shared/model'
import { icons, type SceneMark } from '@throughline/shared/scene'
import type { Brush } from './brush.js'
import { paintText } from './paint-text.js'

/** Paints a sign and the number beside it. */
export function paintMark(brush: Brush, mark: SceneMark): void {
  const { context, colours } = brush
  const shapes = shapesOf(mark.icon)
  context.save()
  context.translate(mark.x, mark.y)
  context.scale(mark.sizePx / 16, mark.sizePx / 16)
  context.fillStyle = colours(mark.colour)
  context.strokeStyle = colours(mark.colour)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const { shape, path } of shapes) {
    if ('fill' in shape) {
      context.fill(path)
      continue
    }
    context.lineWidth = shape.strokePx
    context.setLineDash(shape.dash?.split(' ').map(Number) ?? [])
    context.stroke(path)
  }
  context.restore()
  if (mark.text !== undefined) paintText(brush, mark.text)
}

interface Drawn {
  readonly shape: IconShape
  readonly path: Path2D
}

const drawnIcons = new Map<string, readonly Drawn[]>()

function shapesOf(icon: string): readonly Drawn[] {
  let drawn = drawnIcons.get(icon)
  if (drawn === undefined) {
    drawn = iconShapes(icon).map((shape) => ({ shape, path: new Path2D(shape.d) }))
    drawnIcons.set(icon, drawn)
  }
  return drawn
}

/** The shapes of an icon by name; none where the name is not known. */
export function iconShapes(icon: string): readonly IconShape[] {
  return Object.hasOwn(icons, icon) ? icons[icon as keyof typeof icons] : []
}
