import type { Id, Theory } from '../model/index.js'
import { hasColumns } from './placing/stage.js'

// Map pixels over the heads of columns: the words of the ceiling stand over the names of spheres.
export const SPHERE_ROOM = 50
export const CEILING_ROOM = 22
/** A ceiling alone: on a map seen from afar the names of bands take two lines. */
const CEILING_ALONE_ROOM = 48

/**
 * How much room over the heads of the main bands is kept for spheres and the ceiling. Beside rows there is enough.
 *
 * @param ceiling the band that it stands after, or would stand after
 */
export function roomOverHeads(
  { details, bands }: Pick<Theory, 'details' | 'bands'>,
  ceiling: Id | null = details.ceiling,
): number {
  if (!hasColumns(details.flow)) return 0
  const main = [...bands.values()].filter(({ placement }) => placement === 'main')
  const spheres = main.some(({ sphere }) => sphere !== null) ? SPHERE_ROOM : 0
  if (!main.some(({ id }) => id === ceiling)) return spheres
  return spheres === 0 ? CEILING_ALONE_ROOM : spheres + CEILING_ROOM
}
