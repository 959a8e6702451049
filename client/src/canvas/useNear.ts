import type { Rect } from '@throughline/shared/layout'
import { useEffect, useState } from 'react'
import { grown } from './geometry.js'
import type { MapView } from './map-view.js'

/** What is in view or beside it, map pixels, as the camera last stood still: what is farther away has no element. */
export interface Near {
  readonly rect: Rect
  readonly zoom: number
}

export function useNear(view: MapView): Near {
  const [near, setNear] = useState(() => around(view))
  useEffect(() => view.onRest(() => setNear(around(view))), [view])
  return near
}

function around(view: MapView): Near {
  const shown = view.shown()
  return { rect: grown(shown, Math.max(shown.width, shown.height) / 2), zoom: view.now().zoom }
}
