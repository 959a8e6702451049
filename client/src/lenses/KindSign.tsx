import { icons, type LensKind, lensSign, type Measure } from '@throughline/shared/scene'
import { useSyncExternalStore } from 'react'
import { appearanceNow, coloursOf, onAppearanceChange } from '../canvas/index.js'

// Letters in a sign are centred by the browser here: no measure is needed but for the width of the pill.
const ROUGH: Measure = { width: (text, { sizePx }) => text.length * sizePx * 0.62 }
const HEIGHT_PX = 20

/** The sign of a kind as it stands on the map. */
export function KindSign({ kind }: { readonly kind: LensKind }) {
  const colours = coloursOf(useSyncExternalStore(onAppearanceChange, appearanceNow))
  const pill = lensSign([kind], { x: 0, y: 0 }, HEIGHT_PX, ROUGH)
  if (pill === null) return null
  const { x, y, width, height } = pill.rect
  return (
    <svg
      className="lens-sign"
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
    >
      {kind.sign === 'ring' ? null : (
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={width - 1}
          height={height - 1}
          rx={(height - 1) / 2}
          fill={colours(pill.fill)}
          stroke={colours(pill.edge)}
          strokeDasharray={pill.dashed ? '3 2' : undefined}
        />
      )}
      {pill.marks.map((mark) => (
        <g key={mark.x} transform={`translate(${mark.x} ${mark.y}) scale(${mark.sizePx / 16})`}>
          {(Object.hasOwn(icons, mark.icon) ? icons[mark.icon as keyof typeof icons] : []).map((shape) =>
            'fill' in shape ? (
              <path key={shape.d} d={shape.d} fill={colours(mark.colour)} />
            ) : (
              <path
                key={shape.d}
                d={shape.d}
                fill="none"
                stroke={colours(mark.colour)}
                strokeWidth={shape.strokePx}
                strokeDasharray={shape.dash}
              />
            ),
          )}
        </g>
      ))}
      {pill.text.runs.map((run) => (
        <text
          key={run.x}
          x={run.x + run.width / 2}
          y={pill.text.baseline}
          textAnchor="middle"
          fontSize={pill.text.font.sizePx}
          fontWeight={pill.text.font.weight}
          fill={colours(pill.text.colour)}
        >
          {run.text}
        </text>
      ))}
    </svg>
  )
}
