import type { MapView } from './map-view.js'

let current: MapView | null = null
const listeners = new Set<() => void>()

/** The view of the map on screen, for the overview in the foot, which stands outside of it. */
export const viewOnScreen = (): MapView | null => current

/** Called by the map when it opens, and with null when it leaves. */
export function provideView(provided: MapView | null): void {
  current = provided
  for (const listener of [...listeners]) listener()
}

export function onViewOnScreen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
