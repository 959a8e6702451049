import type { TheoryChange } from '@throughline/shared/document'
import type { BoxSizer, MapLayout } from '@throughline/shared/layout'
import type { Element, Id, Link } from '@throughline/shared/model'

/**
 * Whether everything stands where it stood after a change: words that need no other size, descriptions, records. Most
 * changes are such, since most are letters typed into a label; then neither places nor routes are worked out again.
 *
 * @param touched what the change may have changed on the map
 */
export function movesNothing(
  { theory, previous, changed }: TheoryChange,
  {
    touched,
    layout,
    sizer,
  }: { readonly touched: ReadonlySet<Id>; readonly layout: MapLayout; readonly sizer: BoxSizer },
): boolean {
  if (changed.bands.size > 0 || changed.groups.size > 0) return false
  if (theory.details.lanes && changed.actors.size > 0) return false
  for (const id of changed.links) if (!runsAsBefore(previous.links.get(id), theory.links.get(id))) return false
  for (const id of changed.elements)
    if (!standsAsBefore(previous.elements.get(id), theory.elements.get(id))) return false
  for (const id of touched) {
    const element = theory.elements.get(id)
    const rect = layout.boxes.get(id)
    if (element === undefined || rect === undefined) continue
    // Across the map a box is as wide as its words want: only layout knows.
    if (element.band === null || theory.bands.get(element.band)?.placement !== 'main') return false
    if (sizer(element, { minWidth: rect.width, maxWidth: rect.width }).height !== rect.height) return false
  }
  return true
}

function standsAsBefore(before: Element | undefined, now: Element | undefined): boolean {
  if (before === undefined || now === undefined) return false
  return (
    before.type === now.type &&
    before.band === now.band &&
    before.group === now.group &&
    before.order === now.order &&
    before.position?.[0] === now.position?.[0] &&
    before.position?.[1] === now.position?.[1]
  )
}

/** Whether a link takes the same way, with the same words on it. */
export function runsAsBefore(before: Link | undefined, now: Link | undefined): boolean {
  if (before === undefined || now === undefined) return false
  // What is written on a link takes room: its place is looked for anew.
  return (
    before.from === now.from &&
    before.to === now.to &&
    before.kind === now.kind &&
    before.rating === now.rating &&
    before.confidence === now.confidence &&
    before.uncertain === now.uncertain &&
    before.label === now.label
  )
}
