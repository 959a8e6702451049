import type { Link } from '../../model/index.js'
import { detailSentences, type OnLinks } from './link-details.js'
import type { Sentence } from './paragraph.js'
import type { Teller } from './teller.js'

/** Links beside the chain: what moderates, what makes less likely, what feeds back. */
export function otherLinkSentences(links: readonly Link[], on: OnLinks, teller: Teller): Sentence[] {
  return links.flatMap((link) => [
    { words: words(link, teller), about: [link.id, link.from, link.to] },
    ...detailSentences(link, on, teller),
  ])
}

function words({ kind, from, to }: Link, { theory, prose, name }: Teller): string {
  if (kind === 'reduces') return prose.reduces(name(from), name(to))
  if (kind === 'feedback') return prose.feedsBack(name(from), name(to))
  const moderated = theory.links.get(to)
  const target = moderated === undefined ? name(to) : { from: name(moderated.from), to: name(moderated.to) }
  return prose.moderates(name(from), target)
}
