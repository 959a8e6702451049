import type { Id, Theory } from '@throughline/shared/model'
import { MOST_PATH_LINKS, type Plan } from '@throughline/shared/presenting'
import type { LightChoice } from '../state/index.js'

/** Ids of files may be long, and what is told of oneself is 4 kB at most. */
const MOST_LETTERS = 1_200

const isLong = (links: readonly Id[]): boolean => links.length > MOST_PATH_LINKS || links.join('').length > MOST_LETTERS

/** The path that is lit up, else that between the two boxes that are selected; null where neither is so. */
export function pathPlan(theory: Theory, light: LightChoice | null, selection: ReadonlySet<Id>): Plan | null {
  if (light?.kind === 'path') {
    const { from, to, links } = light
    if (from === '' || to === '') return null
    return { kind: 'path', from, to, links: links === null || isLong(links) ? null : [...links] }
  }
  const boxes = [...selection].filter((id) => theory.elements.has(id) || theory.groups.has(id))
  const [from, to, another] = boxes
  if (from === undefined || to === undefined || another !== undefined) return null
  return { kind: 'path', from, to, links: null }
}
