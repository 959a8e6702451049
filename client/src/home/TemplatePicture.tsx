import { type ElementType, elementType } from '@throughline/shared/model'
import type { TemplateShape } from '@throughline/shared/templates'

const WIDTH = 156
const HEIGHT = 90
const BOX = { width: 19, height: 13, gap: 5 }

/** What a template looks like from afar: its columns (or rows) in the colours of what belongs there. */
export function TemplatePicture({ shape }: { readonly shape: TemplateShape }) {
  const boxes = shape.flow === 'up' || shape.flow === 'down' ? rowsOf(shape) : columnsOf(shape)
  return (
    <svg className="template-picture" viewBox={`-14 -8 ${WIDTH + 28} ${HEIGHT + 16}`} aria-hidden="true">
      {boxes.map((box) => (
        <SmallBox key={box.id} {...box} />
      ))}
    </svg>
  )
}

interface Drawn extends SmallBoxProps {
  readonly id: string
}

function columnsOf(shape: TemplateShape): Drawn[] {
  const columns = shape.main.slice(0, 6)
  const above = shape.above.slice(0, 1)
  const below = shape.below.slice(0, 2)
  const rowWidth = columns.length * (BOX.width + BOX.gap) - BOX.gap
  const left = (WIDTH - rowWidth) / 2
  const rows = above.length + 2 + below.length
  const top = (HEIGHT - rows * (BOX.height + BOX.gap) + BOX.gap) / 2
  const y = (row: number) => top + row * (BOX.height + BOX.gap)
  const strip = (type: ElementType, row: number) => ({ id: `row ${row}`, type, x: left, y: y(row), width: rowWidth })
  return [
    ...above.map((type) => strip(type, 0)),
    ...columns.flatMap((type, column) =>
      [0, 1].map((row) => ({
        id: `${column} ${row}`,
        type,
        x: left + column * (BOX.width + BOX.gap),
        y: y(above.length + row),
        width: BOX.width,
      })),
    ),
    ...below.map((type, n) => strip(type, above.length + 2 + n)),
  ]
}

/** The goal at the top, as the map has it. */
function rowsOf({ flow, main }: TemplateShape): Drawn[] {
  const types = main.slice(0, 5)
  const rows = flow === 'up' ? types.reverse() : types
  const widthPx = BOX.width + 6
  const top = (HEIGHT - rows.length * (BOX.height + BOX.gap) + BOX.gap) / 2
  return rows.flatMap((type, row) => {
    // One goal, more of everything below it: what makes a pathway look like one.
    const count = Math.min(row + 1, 4)
    const left = (WIDTH - count * (widthPx + BOX.gap) + BOX.gap) / 2
    return Array.from({ length: count }, (_, n) => ({
      id: `${row} ${n}`,
      type,
      x: left + n * (widthPx + BOX.gap),
      y: top + row * (BOX.height + BOX.gap),
      width: widthPx,
    }))
  })
}

interface SmallBoxProps {
  readonly type: ElementType
  readonly x: number
  readonly y: number
  readonly width: number
}

function SmallBox({ type, x, y, width }: SmallBoxProps) {
  return (
    <>
      <rect className="template-picture-box" x={x} y={y} width={width} height={BOX.height} rx="1.5" />
      <rect fill={elementType(type).colours.light.edge} x={x} y={y} width={width} height="3" rx="1" />
    </>
  )
}
