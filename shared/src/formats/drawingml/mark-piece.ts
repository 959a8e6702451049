import type { Point } from '../../layout/index.js'
import type { IconShape } from '../../model/index.js'
import { icons, type SceneMark } from '../../scene/index.js'
import { tag } from '../markup.js'
import { colourOf, type DrawingContext } from './drawing-context.js'
import { customGeometry, point } from './geometry.js'
import { lineXml, NO_LINE, solidFill } from './paint.js'
import { type PathStep, pathSteps } from './path-data.js'
import type { ShapePiece } from './pieces.js'
import { emu, emuRect } from './place.js'

/** A sign of ours as one shape; null where there is none of that name. What it says, its neighbours say in words. */
export function markPiece(context: DrawingContext, mark: SceneMark, opacity = 1): ShapePiece | null {
  const shapes = Object.hasOwn(icons, mark.icon) ? icons[mark.icon as keyof typeof icons] : []
  if (shapes.length === 0) return null
  const { x, y, sizePx } = mark
  const rect = emuRect(context.place, { x, y, width: sizePx, height: sizePx })
  const stroked = shapes.filter((shape) => 'strokePx' in shape)
  const widthPx = Math.max(0, ...stroked.map(({ strokePx }) => strokePx)) * (sizePx / GRID)
  const colour = colourOf(context, mark.colour)
  const isDotted = stroked.some(({ dash }) => dash !== undefined)
  return {
    kind: 'shape',
    id: context.nextId(),
    name: 'Icon',
    alt: null,
    rect,
    geometry: customGeometry(shapes.map(pathOf).join('')),
    fill: solidFill(colour, opacity),
    line:
      stroked.length === 0
        ? NO_LINE
        : lineXml({
            colour,
            opacity,
            width: emu(context.place, widthPx),
            isRound: true,
            dash: isDotted ? 'sysDot' : 'solid',
          }),
    text: null,
    isTextBox: false,
  }
}

/** Signs are drawn on a grid of this many units; here each of them is cut into a hundred. */
const GRID = 16
const FINE = 100

function pathOf(shape: IconShape): string {
  const isFilled = 'fill' in shape
  const attributes = {
    w: GRID * FINE,
    h: GRID * FINE,
    fill: isFilled ? undefined : 'none',
    stroke: isFilled ? 0 : undefined,
  }
  return tag('a:path', attributes, pathSteps(shape.d).map(stepXml).join(''))
}

function stepXml(step: PathStep): string {
  if (step.kind === 'close') return '<a:close/>'
  if (step.kind === 'curve') return tag('a:cubicBezTo', {}, [step.first, step.second, step.to].map(fine).join(''))
  return tag(step.kind === 'move' ? 'a:moveTo' : 'a:lnTo', {}, fine(step.to))
}

const fine = ({ x, y }: Point): string => point(x * FINE, y * FINE)
