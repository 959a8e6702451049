import { walkXml } from '@throughline/shared/formats/xml'

type Surface = OffscreenCanvasRenderingContext2D
type Attributes = ReadonlyMap<string, string>

// A figure of ours is as long as it has to be.
const UNBOUNDED = { nodes: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY }

/**
 * Paints an SVG of ours: groups, paths, rectangles and lines of text, which is all that our figures are made of. A page
 * that draws an SVG stands still meanwhile; this can be done in any thread.
 *
 * @throws Error where it is no XML
 */
export function paintSvg(svg: string, context: Surface): void {
  const styles: Attributes[] = [new Map()]
  let words: string | null = null
  const wrong = walkXml(
    svg,
    { prefixes: new Map(), allowance: UNBOUNDED },
    {
      open(name, attributes) {
        const style = inherited(styles.at(-1), attributes)
        styles.push(style)
        context.save()
        move(context, attributes.get('transform') ?? '')
        context.globalAlpha *= Number(attributes.get('opacity') ?? 1)
        if (name === 'path') paint(new Path2D(attributes.get('d') ?? ''), style, context)
        else if (name === 'rect') paint(rectangle(attributes), style, context)
        else if (!UNPAINTED.has(name) && name !== 'text') throw new Error(`a figure has no ${name}`)
        words = name === 'text' ? '' : null
        return undefined
      },
      text(part) {
        if (words !== null) words += part
      },
      close() {
        const style = styles.pop()
        if (words !== null && style !== undefined) write(words, style, context)
        words = null
        context.restore()
      },
    },
  )
  if (wrong !== null) throw new Error(wrong)
}

const UNPAINTED: ReadonlySet<string> = new Set(['svg', 'g', 'title', 'desc'])

/** What an element looks like: what it says itself, and what is said around it. */
function inherited(around: Attributes | undefined, own: Attributes): Attributes {
  return new Map([...(around ?? []), ...own])
}

function move(context: Surface, transform: string): void {
  for (const [, how, values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = values.split(' ').map(Number)
    if (how === 'translate') context.translate(x, y ?? 0)
    else if (how === 'rotate') context.rotate((x * Math.PI) / 180)
    else if (how === 'scale') context.scale(x, y ?? x)
    else throw new Error(`a figure is not turned by ${how}`)
  }
}

function rectangle(attributes: Attributes): Path2D {
  const [x = 0, y = 0, width = 0, height = 0, rx = 0] = ['x', 'y', 'width', 'height', 'rx'].map((name) =>
    Number(attributes.get(name) ?? 0),
  )
  const path = new Path2D()
  path.roundRect(x, y, width, height, rx)
  return path
}

function paint(path: Path2D, style: Attributes, context: Surface): void {
  const [fill, stroke] = [style.get('fill') ?? '#000', style.get('stroke') ?? 'none']
  if (fill !== 'none') {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke === 'none') return
  context.strokeStyle = stroke
  context.lineWidth = Number(style.get('stroke-width') ?? 1)
  context.lineCap = style.get('stroke-linecap') === 'round' ? 'round' : 'butt'
  context.lineJoin = style.get('stroke-linejoin') === 'round' ? 'round' : 'miter'
  context.miterLimit = 4
  context.setLineDash((style.get('stroke-dasharray') ?? '').split(/[ ,]+/).filter(Boolean).map(Number))
  context.stroke(path)
}

function write(words: string, style: Attributes, context: Surface): void {
  const family = style.get('font-family') ?? 'sans-serif'
  context.font = `${style.get('font-weight') ?? 400} ${style.get('font-size') ?? 16}px ${family}`
  context.textRendering = 'geometricPrecision'
  context.textAlign = style.get('text-anchor') === 'middle' ? 'center' : 'left'
  context.fillStyle = style.get('fill') ?? '#000'
  context.translate(Number(style.get('x') ?? 0), Number(style.get('y') ?? 0))
  const room = style.get('textLength')
  if (room !== undefined) context.scale(Number(room) / Math.max(1, context.measureText(words).width), 1)
  context.fillText(words, 0, 0)
}
