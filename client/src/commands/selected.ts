import type { Band, Element, Group, Id, Link } from '@throughline/shared/model'
import type { CommandContext } from './command.js'

type Looked = Pick<CommandContext, 'theory' | 'editor'>

/** The boxes that are selected; those in a selected group count as well. */
export function selectedElements({ theory, editor }: Looked): readonly Element[] {
  const { selection } = editor
  return [...theory.elements.values()].filter(
    ({ id, group }) => selection.has(id) || (group !== null && selection.has(group)),
  )
}

export function selectedLinks({ theory, editor }: Looked): readonly Link[] {
  return among(theory.links, editor.selection)
}

export function selectedGroups({ theory, editor }: Looked): readonly Group[] {
  return among(theory.groups, editor.selection)
}

/** The band that is selected, or that the one selected box stands in. */
export function chosenBand({ theory, editor }: Looked): Band | null {
  const [band] = among(theory.bands, editor.selection)
  if (band !== undefined) return band
  const [element] = among(theory.elements, editor.selection)
  return element?.band == null ? null : (theory.bands.get(element.band) ?? null)
}

/** The one thing that is selected; null where there are none or several. */
export function onlySelected({ editor }: Pick<CommandContext, 'editor'>): Id | null {
  const [first, second] = editor.selection
  return first === undefined || second !== undefined ? null : first
}

export const hasElements = (context: Looked): boolean => selectedElements(context).length > 0
export const hasSeveral = (context: Looked): boolean => selectedElements(context).length > 1

function among<Thing extends { readonly id: Id }>(things: ReadonlyMap<Id, Thing>, ids: ReadonlySet<Id>): Thing[] {
  return [...ids].flatMap((id) => things.get(id) ?? [])
}
