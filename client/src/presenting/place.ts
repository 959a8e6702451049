import type { Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { camera, goTo, setEditor, showMap, useEditor, type View } from '../state/index.js'
import { isNarrow } from './is-narrow.js'
import { whenThereIsAMap } from './when-there-is-a-map.js'

/** Where somebody is in a theory. */
export interface Place {
  readonly view: View
  readonly within: Id | null
  /** The part of the map in view, map pixels; null: they are not on the map. */
  readonly rect: Rect | null
  /** At which zoom that was; null: it was on another screen. */
  readonly zoom: number | null
  /** What they are at. */
  readonly at: Id | null
}

/** Where this person is now. */
export function ownPlace(): Place {
  const { view, within, focused, selection, zoom } = useEditor.getState()
  const [first = null] = selection
  return { view, within, rect: camera()?.viewport() ?? null, zoom, at: focused ?? first }
}

/** Goes to a place. Takes no focus from anybody. */
export function goToPlace({ view, within, rect, zoom, at }: Place): void {
  if (useEditor.getState().view !== view) setEditor({ view })
  if (useEditor.getState().within !== within) showMap(within)
  if (view !== 'map') {
    if (at !== null) goTo(at, within)
    return
  }
  if (rect === null) return
  whenThereIsAMap(() => {
    // A wide part of a map on a narrow screen would be too small: its middle is seen as one sees everything there.
    if (zoom !== null || isNarrow()) camera()?.centreOn(middleOf(rect), zoom ?? undefined)
    else camera()?.fitRect(rect)
  })
}

const middleOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 })
