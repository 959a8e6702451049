import type { Id } from '@throughline/shared/model'
import type { LensKind, PictureContext, PictureLight } from '@throughline/shared/scene'

/** Stands for the legend among the ids of what has changed: no thing has such an id. */
export const LEGEND: Id = ' legend'
/** Stands for the fact that no better routes are on their way any more. */
export const SETTLED: Id = ' settled'

/** What looks otherwise because another lens, or another light, is on; things that changed themselves not counted. */
export function seenOtherwise(before: PictureContext, now: PictureContext): Set<Id> {
  const changed = new Set<Id>()
  if (before.lens !== now.lens) {
    changed.add(LEGEND)
    const [known, fresh] = [before.lens?.kindsOf ?? NO_KINDS, now.lens?.kindsOf ?? NO_KINDS]
    for (const [id, kinds] of fresh) if (!isSame(known.get(id), kinds)) changed.add(id)
    for (const id of known.keys()) if (!fresh.has(id)) changed.add(id)
  }
  if (before.light !== now.light) {
    const { elements, links, groups } = now.theory
    for (const things of [elements, links, groups])
      for (const id of things.keys()) if (lightOn(id, before.light) !== lightOn(id, now.light)) changed.add(id)
  }
  return changed
}

const NO_KINDS: ReadonlyMap<Id, readonly LensKind[]> = new Map()

function isSame(before: readonly LensKind[] | undefined, now: readonly LensKind[]): boolean {
  if (before === undefined || before.length !== now.length) return false
  return before.every((kind, at) => kind === now[at] || looksOf(kind) === looksOf(now[at]))
}

const LOOKS = new WeakMap<LensKind, string>()

// A kind is made anew with every change of the theory; what it looks like seldom is.
function looksOf(kind: LensKind | undefined): string {
  if (kind === undefined) return ''
  const known = LOOKS.get(kind)
  if (known !== undefined) return known
  const looks = JSON.stringify(kind)
  LOOKS.set(kind, looks)
  return looks
}

function lightOn(id: Id, light: PictureLight | null | undefined): string {
  if (light === null || light === undefined) return 'lit'
  const { lit, path, marked } = light
  return (
    [lit.has(id) ? 'lit' : '', path.has(id) ? 'path' : '', marked.has(id) ? 'marked' : ''].join(' ').trim() || 'faded'
  )
}
