import { familyOf, type SceneMark, type ScenePill, type TextLine } from '@throughline/shared/scene'
import type { Colours } from './painting/colours.js'
import { iconShapes } from './painting/paint-icon.js'

/** A line of text exactly as the scene broke and placed it: inside an SVG, in map pixels. */
export function SceneText({ line, colours }: { readonly line: TextLine; readonly colours: Colours }) {
  return (
    <g fill={colours(line.colour)} fontSize={line.font.sizePx} fontWeight={line.font.weight} lang={line.language}>
      {line.runs.map((run) => (
        <text
          key={run.x}
          x={run.x}
          y={line.baseline}
          fontFamily={familyOf(run.face)}
          // Between isolates, a run from right to left keeps its left edge at x.
          direction="ltr"
        >
          {run.direction === 'rtl' ? `\u2067${run.text}\u2069` : run.text}
        </text>
      ))}
    </g>
  )
}

/** A sign of the scene, with the number beside it. */
export function SceneSign({ mark, colours }: { readonly mark: SceneMark; readonly colours: Colours }) {
  const colour = colours(mark.colour)
  return (
    <>
      <g
        transform={`translate(${mark.x} ${mark.y}) scale(${mark.sizePx / 16})`}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {iconShapes(mark.icon).map((shape) =>
          'fill' in shape ? (
            <path key={shape.d} d={shape.d} fill={colour} />
          ) : (
            <path
              key={shape.d}
              d={shape.d}
              fill="none"
              stroke={colour}
              strokeWidth={shape.strokePx}
              strokeDasharray={shape.dash}
            />
          ),
        )}
      </g>
      {mark.text === undefined ? null : <SceneText line={mark.text} colours={colours} />}
    </>
  )
}

/** A pill of the scene: its ground and what stands on it. */
export function ScenePillSign({ pill, colours }: { readonly pill: ScenePill; readonly colours: Colours }) {
  const { x, y, width, height } = pill.rect
  return (
    <>
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
      {pill.marks.map((mark) => (
        <SceneSign key={mark.x} mark={mark} colours={colours} />
      ))}
      <SceneText line={pill.text} colours={colours} />
    </>
  )
}
