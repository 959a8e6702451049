import type { Point } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import type { SceneBand, SceneBox, SceneGroup } from '@throughline/shared/scene'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import type { MapIndex } from './map-index.js'
import type { MapState, MapStore } from './map-state.js'
import type { MapView } from './map-view.js'

/** What all parts of one map share. */
export interface MapParts {
  readonly session: Session
  readonly picture: LivePicture
  readonly view: MapView
  readonly store: MapStore
  readonly index: MapIndex
  readonly onContextMenu?: ((request: ContextMenuRequest) => void) | undefined
}

/** A right press, a long press, or the menu key, on something or on the empty map. */
export interface ContextMenuRequest {
  /** What it was on; null: the empty map. */
  readonly id: Id | null
  /** In the window. */
  readonly x: number
  readonly y: number
  /** On the map. */
  readonly at: Point
}

export const MapContext = createContext<MapParts | null>(null)

export function useMap(): MapParts {
  const parts = useContext(MapContext)
  if (parts === null) throw new Error('This part of the map stands outside of a map.')
  return parts
}

export function useMapState<T>(select: (state: MapState) => T): T {
  return useStore(useMap().store, select)
}

/** The drawing of one box; renders again only when it is drawn otherwise. */
export const useSceneBox = (id: Id): SceneBox | undefined => useScenePart(id, (picture) => picture.box(id))
export const useSceneBand = (id: Id): SceneBand | undefined => useScenePart(id, (picture) => picture.band(id))
export const useSceneGroup = (id: Id): SceneGroup | undefined => useScenePart(id, (picture) => picture.group(id))

/** Renders again whenever the thing is drawn otherwise, whatever it is. */
export function useThingOnMap(id: Id): void {
  useScenePart<unknown>(id, (picture) => picture.drawingOf(id))
}

function useScenePart<T>(id: Id, part: (picture: LivePicture) => T): T {
  const { picture } = useMap()
  const subscribe = useCallback((listener: () => void) => picture.onThing(id, listener), [picture, id])
  return useSyncExternalStore(subscribe, () => part(picture))
}
