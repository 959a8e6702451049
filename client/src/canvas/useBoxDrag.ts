import { changeElement, changeGroup, giveTo, moveElements, pasteTheory } from '@throughline/shared/commands'
import { emptyGroups, fragmentOf } from '@throughline/shared/graph'
import { lanesOf, type MapLayout, NOBODY, type Point, placeAt, type Rect } from '@throughline/shared/layout'
import type { Id, Theory } from '@throughline/shared/model'
import type { OnNodeDrag } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { t } from '../i18n/index.js'
import { announce, setEditor, useEditor } from '../state/index.js'
import { dragStep } from './drag-step.js'
import { grown, middleOf } from './geometry.js'
import type { MapParts } from './map-context.js'
import { SNAP_PX } from './snapping.js'

/** Boxes further than this from the view do not draw a dragged one into line, map pixels. */
const NEIGHBOURHOOD = 200

interface Picked {
  readonly grabbed: Id
  readonly from: ReadonlyMap<Id, Rect>
  /** Where the grabbed node stood, map pixels. */
  readonly start: Point
}

/**
 * Dragging by React Flow's gesture. While it lasts nothing is written: others see it through presence. The drop is one
 * command and one undo step.
 */
export function useBoxDrag(map: MapParts) {
  const picked = useRef<Picked | null>(null)
  return useMemo(() => {
    const { store, session } = map

    const onNodeDragStart: OnNodeDrag = (_event, node) => {
      const ids = draggedWith(map, node.id)
      const { boxes, groups } = map.picture.layout()
      const from = new Map(ids.flatMap((id) => pair(id, boxes.get(id) ?? groups.get(id))))
      picked.current = { grabbed: node.id, from, start: node.position }
      window.addEventListener('keydown', giveUp, { capture: true })
    }

    // React Flow's gesture goes on until the pointer is let go; nothing comes of it.
    function giveUp(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      end()
    }

    function end(): void {
      window.removeEventListener('keydown', giveUp, { capture: true })
      picked.current = null
      session.showMe({ dragging: null })
      store.setState({ drag: null })
    }

    const onNodeDrag: OnNodeDrag = (event, node) => {
      const pick = picked.current
      if (pick === null) return
      const by = { x: node.position.x - pick.start.x, y: node.position.y - pick.start.y }
      // Ctrl or Cmd held: goes freely.
      const free = event.ctrlKey || event.metaKey
      const reach = free ? 0 : SNAP_PX / map.view.now().zoom
      const { corners, guides } = dragStep({ from: pick.from, by, others: neighbours(map, pick), reach })
      const band = bandUnder(map, pick, corners)
      store.setState({
        drag: { grabbed: pick.grabbed, ids: [...pick.from.keys()], corners, guides, copies: event.altKey, band },
      })
      session.showMe({
        dragging: Object.fromEntries([...corners].map(([id, { x, y }]) => [id, [x, y] as const])),
      })
    }

    const onNodeDragStop: OnNodeDrag = (event) => {
      const { drag } = store.getState()
      if (drag !== null) drop(map, drag.corners, event.altKey)
      end()
    }

    return { onNodeDragStart, onNodeDrag, onNodeDragStop }
  }, [map])
}

/** What moves with the grabbed thing: the selection if it is part of it, else it alone; of groups their members, or the frame where there are none. */
function draggedWith({ picture }: MapParts, grabbed: Id): Id[] {
  const { selection } = useEditor.getState()
  if (!selection.has(grabbed)) setEditor({ selection: new Set([grabbed]), focused: grabbed })
  const chosen = selection.has(grabbed) ? selection : new Set([grabbed])
  const theory = picture.theory()
  const boxes = [...theory.elements.values()].filter(
    ({ id, group }) => chosen.has(id) || (group !== null && chosen.has(group)),
  )
  return [...boxes.map(({ id }) => id), ...emptyGroups(theory).filter((id) => chosen.has(id))]
}

function neighbours({ index, picture, view }: MapParts, { from }: Picked): Rect[] {
  return index.boxes.within(grown(view.shown(), NEIGHBOURHOOD)).flatMap((id) => {
    const rect = from.has(id) ? undefined : picture.rectOf(id)
    return rect === undefined ? [] : [rect]
  })
}

function bandUnder({ picture }: MapParts, { grabbed, from }: Picked, corners: ReadonlyMap<Id, Point>): Id | null {
  const rect = from.get(grabbed) ?? from.values().next().value
  const isFrame = from.has(grabbed) && picture.layout().groups.has(grabbed)
  const corner = corners.get(grabbed) ?? corners.values().next().value
  // The frame of an empty group is in no band.
  if (rect === undefined || corner === undefined || isFrame) return null
  const { band } = placeAt(picture.theory(), picture.layout(), corner, rect)
  return band
}

/** Writes a drop: bands, positions and groups, or copies; one undo step. */
function drop(map: MapParts, corners: ReadonlyMap<Id, Point>, copies: boolean): void {
  const { session, picture, index } = map
  const theory = picture.theory()
  const layout = picture.layout()
  const landings = [...corners].flatMap(([id, corner]) => {
    const rect = layout.boxes.get(id)
    if (rect === undefined) return []
    const { band, position } = placeAt(theory, layout, corner, rect)
    return [{ id, band, position, at: middleOf({ ...rect, ...corner }) }]
  })
  const frames = [...corners].filter(([id]) => layout.groups.has(id))
  if (landings.length === 0 && frames.length === 0) return
  const gifts = giftsOf(theory, layout, landings)
  const { within } = useEditor.getState()
  const fragment = fragmentOf(session.theory(), [...corners.keys()])
  const made = session.run((document) => {
    let moved: ReadonlyMap<Id, Id> = new Map()
    document.change(() => {
      if (copies) moved = pasteTheory(document, { fragment, within })
      const moves = landings.map(({ id, band, position }) => ({ id: moved.get(id) ?? id, band, position }))
      moveElements(document, { moves })
      for (const [id, { x, y }] of frames) changeGroup(document, { id, position: [x, y] })
      for (const { id, actor } of gifts) giveTo(document, { ids: [moved.get(id) ?? id], actor })
      const whole = wholeGroups(map, corners)
      for (const { id, at } of landings) {
        const group = theory.elements.get(id)?.group ?? null
        if (group !== null && whole.has(group)) continue
        const joined = index.groupAround(at)
        if (joined !== group) changeElement(document, { ids: [moved.get(id) ?? id], group: joined })
      }
    })
    return moved
  }, undefined)
  const stays = gifts.find(
    ({ id, actor }) => actor === null && !copies && lanesOf(session.theory())?.laneOf(id) !== NOBODY,
  )
  if (stays !== undefined) announce(t('lanes.stays'))
  if (copies) setEditor({ selection: new Set([...made].flatMap(([old, id]) => (theory.elements.has(old) ? id : []))) })
}

/** Boxes that are dropped in the lane of another actor, who from then on answers for them. */
function giftsOf(
  theory: Theory,
  { lanes }: MapLayout,
  landings: readonly { readonly id: Id; readonly band: Id | null; readonly at: Point }[],
): { id: Id; actor: Id | null }[] {
  const before = lanesOf(theory)
  if (before === null) return []
  return landings.flatMap(({ id, band, at }) => {
    const home = theory.bands.get(band ?? '')
    const lane = [...lanes].find(([, rect]) => at.y >= rect.y && at.y <= rect.y + rect.height)?.[0]
    if (home?.placement !== 'main' || lane === undefined || lane === before.laneOf(id)) return []
    return [{ id, actor: lane === NOBODY ? null : lane }]
  })
}

/** Groups all of whose members are dragged: they move as they are, nobody leaves them. */
function wholeGroups({ picture }: MapParts, corners: ReadonlyMap<Id, Point>): Set<Id> {
  const whole = new Set<Id>()
  const left = new Set<Id>()
  for (const { id, group } of picture.theory().elements.values()) {
    if (group === null) continue
    if (corners.has(id)) whole.add(group)
    else left.add(group)
  }
  for (const group of left) whole.delete(group)
  return whole
}

function pair<T>(id: Id, value: T | undefined): [Id, T][] {
  return value === undefined ? [] : [[id, value]]
}
