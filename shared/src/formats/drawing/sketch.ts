import type { Rect } from '../../layout/index.js'
import type { DrawnArrow, DrawnBox } from './drawing.js'

/** A drawing on its way to a theory. Frames are its containers, and what stands in one names it by `within`. */
export interface Sketch {
  readonly boxes: ReadonlyMap<string, DrawnBox>
  readonly arrows: readonly DrawnArrow[]
}

/** A box whose place is known. */
export type PlacedBox = DrawnBox & { readonly rect: Rect }

/** Takes a sentence for the report. */
export type Tell = (message: string) => void

export const isPlaced = (box: DrawnBox): box is PlacedBox => box.rect !== null

/** The boxes that are no frames. */
export const leavesOf = ({ boxes }: Sketch): DrawnBox[] => [...boxes.values()].filter(({ isContainer }) => !isContainer)

/** Boxes by the frame they stand in; those in none under null. In the drawing's order. */
export function childrenByFrame({ boxes }: Sketch): Map<string | null, DrawnBox[]> {
  const children = new Map<string | null, DrawnBox[]>()
  for (const box of boxes.values()) {
    const siblings = children.get(box.within)
    if (siblings === undefined) children.set(box.within, [box])
    else siblings.push(box)
  }
  return children
}

/** Whether an arrow starts or ends at each box: the ids of those. */
export function touchedBy(arrows: readonly DrawnArrow[]): Set<string> {
  return new Set(arrows.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null))
}
