import { type Element, type Id, inOrder, type Theory } from '@throughline/shared/model'

/** The two boxes that paths are sought between. */
export interface Ends {
  readonly from: Id | null
  readonly to: Id | null
}

/** Where to start: what is selected, else the first activity; and where to go: the first impact. */
export function usualEnds(theory: Theory, selection: ReadonlySet<Id>): Ends {
  const boxes = endBoxes(theory)
  const [first, second] = [...selection].flatMap((id) => theory.elements.get(id) ?? [])
  const impact = boxes.find(({ type }) => type === 'impact') ?? boxes.findLast(({ type }) => type === 'outcome')
  const activity = boxes.find(({ type }) => type === 'activity') ?? boxes[0]
  if (first !== undefined && second !== undefined) return { from: first.id, to: second.id }
  if (first === undefined || first.type === 'note') return { from: activity?.id ?? null, to: impact?.id ?? null }
  if (first.type === 'impact') return { from: activity?.id ?? null, to: first.id }
  return { from: first.id, to: impact?.id ?? null }
}

/** Boxes that a path can start or end at, in reading order of their type. */
export function endBoxes(theory: Theory): readonly Element[] {
  return inOrder(theory.elements.values()).filter(({ type }) => type !== 'note')
}
