import type { Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import type { Node } from '@xyflow/react'
import { useEffect, useState } from 'react'
import { useEditor } from '../state/index.js'
import type { MapParts } from './map-context.js'
import { isCoarse, onPointerKind } from './pointer-kind.js'

/** A group's head can be taken hold of; below this zoom it cannot be read, and is only painted. */
const GROUP_HEAD_FROM = 0.34
const GROUP_HEAD_HEIGHT = 28

const NOTHING = {}

/** The mounted boxes and the heads of groups, as React Flow wants them: ids, places and sizes, nothing measured. */
export function useMapNodes(map: MapParts): Node[] {
  const [nodes, setNodes] = useState<Node[]>([])
  useEffect(() => {
    const { store, picture, view } = map
    const known = new Map<Id, Node>()

    function renew(): void {
      const { mounted, dragged } = store.getState()
      const { selection, focused } = useEditor.getState()
      const next: Node[] = []
      if (view.now().zoom >= GROUP_HEAD_FROM)
        for (const { id, rect } of picture.ground().groups)
          next.push(node(id, 'frame', { ...(dragged.groups.get(id) ?? rect), height: GROUP_HEAD_HEIGHT }, 0))
      for (const id of mounted) {
        const rect = dragged.boxes.get(id) ?? picture.rectOf(id)
        if (rect === undefined) continue
        const onTop = selection.has(id) || id === focused || dragged.boxes.has(id)
        next.push(node(id, 'box', rect, onTop ? 2 : 1))
      }
      for (const id of known.keys()) if (!next.some((each) => each.id === id)) known.delete(id)
      setNodes((before) => (isSame(before, next) ? before : next))
    }

    // The same object for as long as nothing in it changes: then React Flow renders nothing.
    function node(id: Id, type: 'box' | 'frame', { x, y, width, height }: Rect, zIndex: number): Node {
      // A finger on a box that is not selected moves the map; on one that is, the box.
      const draggable = !isCoarse() || useEditor.getState().selection.has(id)
      const before = known.get(id)
      if (
        before?.position.x === x &&
        before.position.y === y &&
        before.width === width &&
        before.height === height &&
        before.zIndex === zIndex &&
        before.draggable === draggable
      )
        return before
      const made: Node = {
        ...{ id, type, width, height, zIndex, draggable, data: NOTHING },
        position: { x, y },
        measured: { width, height },
        handles: [],
      }
      known.set(id, made)
      return made
    }

    const stops = [
      store.subscribe((state, before) => {
        if (state.mounted !== before.mounted || state.dragged !== before.dragged) renew()
      }),
      picture.onChange(renew),
      useEditor.subscribe((state, before) => {
        if (state.selection !== before.selection || state.focused !== before.focused) renew()
      }),
      view.onRest(renew),
      onPointerKind(renew),
    ]
    renew()
    return () => {
      for (const stop of stops) stop()
    }
  }, [map])
  return nodes
}

function isSame(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at])
}
