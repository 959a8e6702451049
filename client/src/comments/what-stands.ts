import type { Theory } from '@throughline/shared/model'
import type { Thread } from '@throughline/shared/threads'
import { labelIn } from './what-about.js'

/**
 * What the theory says today of a suggestion that was accepted: that it stands, that it was taken back (undone, or its
 * link or box was deleted), that its words were changed since, or that what it is about was deleted.
 */
export type Standing = 'stands' | 'taken-back' | 'reworded' | 'gone'

export function standingOf(theory: Theory, { on, suggestion, settled }: Thread): Standing {
  const made = settled?.made ?? null
  switch (suggestion?.kind) {
    case 'label': {
      const { elements, links, groups, bands } = theory
      if (![elements, links, groups, bands].some((things) => things.has(on.id))) return 'gone'
      const current = labelIn(theory, on.id, suggestion.language)
      if (current === suggestion.now) return 'stands'
      return current === suggestion.was ? 'taken-back' : 'reworded'
    }
    case 'link': {
      const { from, to, linkKind } = suggestion
      const isIt = (link: { from: string; to: string; kind: string }) =>
        link.from === from && link.to === to && link.kind === linkKind
      const isThere = made === null ? [...theory.links.values()].some(isIt) : theory.links.has(made)
      return isThere ? 'stands' : 'taken-back'
    }
    case 'element':
      // Which box it became was not always kept.
      return made === null || theory.elements.has(made) ? 'stands' : 'taken-back'
    default:
      return 'stands'
  }
}
