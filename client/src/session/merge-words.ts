import { rebased, spliceBetween, spliced } from './text-splice.js'

/**
 * Words that one person made of `base` while others made `theirs` of it: what either put in stays, what either took
 * out is gone. For fields that are taken over when they are left; those that send every letter use useSharedText.
 */
export function mergedWords(base: string, mine: string, theirs: string): string {
  const own = spliceBetween(base, mine)
  const other = spliceBetween(base, theirs)
  if (own === null) return theirs
  const splices = other === null ? [own] : rebased(own, other)
  return splices.reduce(spliced, theirs)
}
