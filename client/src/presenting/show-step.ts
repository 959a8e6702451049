import { standsFor } from '@throughline/shared/graph'
import type { Rect } from '@throughline/shared/layout'
import type { Step } from '@throughline/shared/presenting'
import { camera, setEditor, showMap, useEditor } from '../state/index.js'
import type { PresentingParts } from './presenting-parts.js'
import { whenThereIsAMap } from './when-there-is-a-map.js'

/** A box and the gap after it, map pixels: so many must fit for a path to be read. */
const STRIDE = 212
const LEAST_BOXES = 2

/** Moves the map to a step. Takes no focus from anybody. */
export function showStep(parts: PresentingParts, step: Step): void {
  const { view, within } = useEditor.getState()
  if (view !== 'map') setEditor({ view: 'map' })
  if (within !== step.within) showMap(step.within)
  whenThereIsAMap(() => {
    const rect = rectOf(parts, step)
    if (rect !== null) camera()?.fitRect(rect)
  })
}

/** What is to be seen of a step: all of it, or of a long path the part that it has come to. */
function rectOf({ session, picture }: PresentingParts, { shows, at, within }: Step): Rect | null {
  const boxes = shows.flatMap(({ kind, id }) => (kind === 'box' ? id : []))
  const most = Math.max(LEAST_BOXES, Math.floor(globalThis.innerWidth / STRIDE) - 1)
  const rects = (at === null ? boxes : boxes.slice(-most)).flatMap((id) => {
    const shown = standsFor(session.theory(), id, within) ?? id
    return picture.placeOf(shown) ?? []
  })
  const [first] = rects
  if (first === undefined) return null
  const [left, top] = [Math.min(...rects.map(({ x }) => x)), Math.min(...rects.map(({ y }) => y))]
  const right = Math.max(...rects.map(({ x, width }) => x + width))
  const bottom = Math.max(...rects.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
