import { ReactFlowProvider } from '@xyflow/react'
import { useLayoutEffect, useMemo, useState } from 'react'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { MapStage } from './MapStage.js'
import { type ContextMenuRequest, MapContext, type MapParts } from './map-context.js'
import { MapIndex } from './map-index.js'
import { createMapStore } from './map-state.js'
import { MapView } from './map-view.js'
import { provideView } from './view-on-screen.js'

export interface TheoryMapProps {
  readonly session: Session
  readonly picture: LivePicture
  readonly onContextMenu?: (request: ContextMenuRequest) => void
}

/** The map of an open theory: everything can be seen and edited on it. While it is mounted it provides the camera. */
export function TheoryMap({ session, picture, onContextMenu }: TheoryMapProps) {
  const [own, setOwn] = useState<Pick<MapParts, 'view' | 'store' | 'index'> | null>(null)
  // Before the page is shown without it.
  useLayoutEffect(() => {
    const parts = { view: new MapView(), store: createMapStore(), index: new MapIndex(picture) }
    setOwn(parts)
    provideView(parts.view)
    return () => {
      provideView(null)
      parts.index.close()
    }
  }, [picture])
  const map = useMemo(
    () => (own === null ? null : { session, picture, onContextMenu, ...own }),
    [session, picture, onContextMenu, own],
  )
  if (map === null) return null
  return (
    <MapContext value={map}>
      <ReactFlowProvider>
        <MapStage />
      </ReactFlowProvider>
    </MapContext>
  )
}
