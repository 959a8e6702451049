import { type Band, type ElementType, elementType, inOrder, type Theory } from '@throughline/shared/model'

const WIDTH = 156
const HEIGHT = 90
const BOX = { width: 19, height: 13, gap: 5 }

/** What a template looks like from afar: its columns (or rows) in the colours of what belongs there. */
export function TemplatePicture({ theory }: { readonly theory: Theory }) {
  const { flow } = theory.details
  const boxes = flow === 'up' || flow === 'down' ? rowsOf(theory) : columnsOf(theory)
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

function columnsOf(theory: Theory): Drawn[] {
  const columns = inOrder(bandsOf(theory, 'main')).slice(0, 6)
  const above = bandsOf(theory, 'above').slice(0, 1)
  const below = bandsOf(theory, 'below').slice(0, 2)
  const rowWidth = columns.length * (BOX.width + BOX.gap) - BOX.gap
  const left = (WIDTH - rowWidth) / 2
  const rows = above.length + 2 + below.length
  const top = (HEIGHT - rows * (BOX.height + BOX.gap) + BOX.gap) / 2
  const y = (row: number) => top + row * (BOX.height + BOX.gap)
  const strip = (band: Band, row: number) => ({ id: band.id, type: typeOf(band), x: left, y: y(row), width: rowWidth })
  return [
    ...above.map((band) => strip(band, 0)),
    ...columns.flatMap((band, column) =>
      [0, 1].map((row) => ({
        id: `${band.id}${row}`,
        type: typeOf(band),
        x: left + column * (BOX.width + BOX.gap),
        y: y(above.length + row),
        width: BOX.width,
      })),
    ),
    ...below.map((band, n) => strip(band, above.length + 2 + n)),
  ]
}

/** The goal at the top, as the map has it. */
function rowsOf(theory: Theory): Drawn[] {
  const bands = inOrder(bandsOf(theory, 'main')).slice(0, 5)
  const rows = theory.details.flow === 'up' ? bands.reverse() : bands
  const widthPx = BOX.width + 6
  const top = (HEIGHT - rows.length * (BOX.height + BOX.gap) + BOX.gap) / 2
  return rows.flatMap((band, row) => {
    // One goal, more of everything below it: what makes a pathway look like one.
    const count = Math.min(row + 1, 4)
    const left = (WIDTH - count * (widthPx + BOX.gap) + BOX.gap) / 2
    return Array.from({ length: count }, (_, n) => ({
      id: `${band.id}${n}`,
      type: typeOf(band),
      x: left + n * (widthPx + BOX.gap),
      y: top + row * (BOX.height + BOX.gap),
      width: widthPx,
    }))
  })
}

function bandsOf({ bands }: Theory, placement: Band['placement']): Band[] {
  return [...bands.values()].filter((band) => band.placement === placement)
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

function typeOf(band: Band): ElementType {
  return band.types[0] ?? 'note'
}
