import { type Band, type ElementType, type Id, inOrder, type Theory } from '../../model/index.js'

/** The first band of the theory's own map that is for boxes of this type; null where none is. */
export function bandFor({ bands }: Theory, type: ElementType): Id | null {
  const own = [...bands.values()].filter(({ within }) => within === null)
  return inOrder(own).find((band: Band) => band.types.includes(type))?.id ?? null
}
