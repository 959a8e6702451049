import { type Band, type ElementType, elementType, inOrder, type Theory } from '@throughline/shared/model'

const WIDTH = 156
const HEIGHT = 90
const BOX = { width: 19, height: 13, gap: 5 }

/** What a template looks like from afar: its columns, each with two boxes in the colour of what belongs there. */
export function TemplatePicture({ theory }: { readonly theory: Theory }) {
  const bands = [...theory.bands.values()]
  const columns = inOrder(bands.filter(isMain)).slice(0, 6)
  const above = bands.filter((band) => band.placement === 'above').slice(0, 1)
  const below = bands.filter((band) => band.placement === 'below').slice(0, 2)
  const rowWidth = columns.length * (BOX.width + BOX.gap) - BOX.gap
  const left = (WIDTH - rowWidth) / 2
  const rows = above.length + 2 + below.length
  const top = (HEIGHT - rows * (BOX.height + BOX.gap) + BOX.gap) / 2
  const y = (row: number) => top + row * (BOX.height + BOX.gap)

  return (
    <svg className="template-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {above.map((band) => (
        <SmallBox key={band.id} type={typeOf(band)} x={left} y={y(0)} width={rowWidth} />
      ))}
      {columns.map((band, column) =>
        [0, 1].map((row) => (
          <SmallBox
            key={`${band.id}${row}`}
            type={typeOf(band)}
            x={left + column * (BOX.width + BOX.gap)}
            y={y(above.length + row)}
            width={BOX.width}
          />
        )),
      )}
      {below.map((band, n) => (
        <SmallBox key={band.id} type={typeOf(band)} x={left} y={y(above.length + 2 + n)} width={rowWidth} />
      ))}
    </svg>
  )
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

function isMain(band: Band): boolean {
  return band.placement === 'main'
}

function typeOf(band: Band): ElementType {
  return band.types[0] ?? 'note'
}
