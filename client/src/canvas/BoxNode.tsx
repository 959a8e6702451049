import { checkFlag, type SceneBox } from '@throughline/shared/scene'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useFindingsPart } from '../findings/index.js'
import { useEditor } from '../state/index.js'
import { BoxControls } from './BoxControls.js'
import { BoxLabel } from './BoxLabel.js'
import { useMap, useMapState, useSceneBox } from './map-context.js'
import type { Colours } from './painting/colours.js'
import { isCoarse } from './pointer-kind.js'
import { ScenePillSign, SceneSign, SceneText } from './SceneText.js'
import { useColours } from './useColours.js'
import './box-node.css'

/** On a box of fewer pixels of the screen its controls would lie over its middle: it could not be taken hold of. */
const CONTROLS_FROM_PX = 24

/**
 * A box as an element of the page: the lines of the scene, in the colours of the scene, so that it cannot differ from
 * the painted one or from an exported figure. It is hidden from screen readers: ThingList stands for it.
 */
export const BoxNode = memo(function BoxNode({ id }: NodeProps) {
  const box = useSceneBox(id)
  return box === undefined ? null : <Box box={box} />
})

function Box({ box }: { readonly box: SceneBox }) {
  const { id, type, rect, tint } = box
  const colours = useColours()
  const selected = useEditor((state) => state.selection.has(id))
  const editing = useEditor((state) => state.editing === id)
  const focused = useEditor((state) => state.focused === id)
  const keyboard = useMapState((state) => state.keyboard)
  const hovered = useMapState((state) => state.hovered === id)
  const dragging = useMapState((state) => state.drag !== null || state.marquee !== null)
  const isRoomy = useEditor(({ zoom }) => Math.min(rect.width, rect.height) * zoom >= CONTROLS_FROM_PX)
  // A finger cannot hover: what it has selected offers its controls.
  const offers = isRoomy && (hovered || (focused && keyboard) || (selected && isCoarse()))
  const target = useMapState((state) => state.linking !== null && state.linking.over === id)
  const end = useMapState((state) => state.ends.has(id))
  const states = {
    'is-note': type === 'note',
    'is-faded': box.faded && !editing,
    'is-selected': selected,
    'is-focused': focused && keyboard && !editing,
    'is-hovered': hovered,
    'is-target': target,
    'is-end': end,
    'is-editing': editing,
  }
  const classes = Object.entries(states).flatMap(([name, on]) => (on ? [name] : []))
  return (
    <div className={['map-box', ...classes].join(' ')} aria-hidden={!editing}>
      {type === 'note' ? null : <div className="map-box-edge" style={{ backgroundColor: colours(tint) }} />}
      <BoxDrawing box={box} colours={colours} labelToo={!editing} />
      {editing ? null : <Flag box={box} colours={colours} />}
      {editing ? <BoxLabel box={box} /> : null}
      {offers && !editing && !dragging ? <BoxControls id={id} rect={rect} /> : null}
    </div>
  )
}

// By itself: what the checks find comes later than what is drawn.
function Flag({ box, colours }: Pick<DrawingProps, 'box' | 'colours'>) {
  const { session, picture } = useMap()
  const count = useFindingsPart(session, (findings) => findings.at(box.id).length)
  if (count === 0) return null
  const { rect } = box
  return (
    <svg
      className="map-box-drawing map-box-flag"
      width={rect.width}
      height={rect.height}
      viewBox={`${rect.x} ${rect.y} ${rect.width} ${rect.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <SceneSign mark={checkFlag(box, count, picture.context().measure)} colours={colours} />
    </svg>
  )
}

interface DrawingProps {
  readonly box: SceneBox
  readonly colours: Colours
  readonly labelToo: boolean
}

const BoxDrawing = memo(function BoxDrawing({ box, colours, labelToo }: DrawingProps) {
  const { rect } = box
  return (
    <svg
      className="map-box-drawing"
      width={rect.width}
      height={rect.height}
      viewBox={`${rect.x} ${rect.y} ${rect.width} ${rect.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {box.icon === null ? null : <SceneSign mark={box.icon} colours={colours} />}
      {box.heading.map((line) => (
        <SceneText key={`${line.x} ${line.text}`} line={line} colours={colours} />
      ))}
      {labelToo ? box.label.map((line) => <SceneText key={line.baseline} line={line} colours={colours} />) : null}
      {box.badge === null ? null : <ScenePillSign pill={box.badge} colours={colours} />}
      {labelToo
        ? box.marks.map((mark) => <SceneSign key={`${mark.x} ${mark.y}`} mark={mark} colours={colours} />)
        : null}
    </svg>
  )
})
