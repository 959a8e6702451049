import type { TheoryChange } from '@throughline/shared/document'
import type { BoxSizer, MapLayout, Rect } from '@throughline/shared/layout'
import type { Element, Flow, Id } from '@throughline/shared/model'
import { runsAsBefore } from './moves-nothing.js'

export interface MovedAlong {
  readonly layout: MapLayout
  /** The boxes that stand elsewhere, or are of another size. */
  readonly moved: ReadonlySet<Id>
}

/**
 * Where boxes stand at once after a change that only moves them along their bands, or lets them grow: where the change has
 * put them, whether or not others must make room for them. Placing all of the map says that, and can wait until it is
 * calm. null: it cannot be told without.
 *
 * @param touched what the change may have changed on the map
 */
export function movedAlong(
  { theory, previous, changed }: TheoryChange,
  {
    touched,
    layout,
    sizer,
  }: { readonly touched: ReadonlySet<Id>; readonly layout: MapLayout; readonly sizer: BoxSizer },
): MovedAlong | null {
  if (theory.details.lanes) return null
  if (changed.bands.size > 0 || changed.groups.size > 0) return null
  for (const id of changed.links) if (!runsAsBefore(previous.links.get(id), theory.links.get(id))) return null
  for (const id of changed.elements)
    if (!staysInBand(previous.elements.get(id), theory.elements.get(id), theory.details.flow)) return null
  const boxes = new Map(layout.boxes)
  const moved = new Set<Id>()
  for (const id of touched) {
    const element = theory.elements.get(id)
    if (element === undefined) continue
    const now = standing(element, { layout, sizer, flow: theory.details.flow })
    if (now === null) return null
    const before = boxes.get(id)
    if (before?.x === now.x && before.y === now.y && before.height === now.height) continue
    boxes.set(id, now)
    moved.add(id)
  }
  return { layout: { ...layout, boxes }, moved }
}

function staysInBand(before: Element | undefined, now: Element | undefined, flow: Flow): boolean {
  if (before === undefined || now === undefined) return false
  const across = flow === 'right' || flow === 'left' ? 0 : 1
  return (
    before.type === now.type &&
    before.band === now.band &&
    before.group === null &&
    now.group === null &&
    before.order === now.order &&
    before.position !== null &&
    now.position !== null &&
    before.position[across] === now.position[across]
  )
}

function standing(
  element: Element,
  { layout, sizer, flow }: { readonly layout: MapLayout; readonly sizer: BoxSizer; readonly flow: Flow },
): Rect | null {
  const rect = layout.boxes.get(element.id)
  const area = layout.bands.get(element.band ?? '')
  // Across the map a box is as wide as its words want: only layout knows.
  if (rect === undefined || area?.placement !== 'main' || element.position === null) return null
  const { width, height } = sizer(element, { minWidth: rect.width, maxWidth: rect.width })
  if (width !== rect.width) return null
  return flow === 'right' || flow === 'left'
    ? { ...rect, y: area.origin.y + element.position[1], height }
    : { ...rect, x: area.origin.x + element.position[0], height }
}
