import { type Band, type ElementType, type Id, inOrder, type Theory } from '../../model/index.js'

/** The first band of a map (the theory's own where not said) that is for boxes of this type; null where none is. */
export function bandFor({ bands }: Theory, type: ElementType, within: Id | null = null): Id | null {
  const here = [...bands.values()].filter((band) => band.within === within)
  return inOrder(here).find((band: Band) => band.types.includes(type))?.id ?? null
}
