import type { Id } from '../model/index.js'
import type { Chain } from './chain-between.js'
import type { RatedPath } from './rated-path.js'

/** The path with these links while it is still there, else the strongest; undefined where none leads through. */
export function chosenPath({ paths }: Chain, links: readonly Id[] | null): RatedPath | undefined {
  const key = links?.join(' ')
  return paths.find((path) => pathKey(path) === key) ?? paths[0]
}

/** Tells a path from every other. */
export const pathKey = (path: RatedPath): string => path.links.map(({ id }) => id).join(' ')
