import type { Id, Link } from '../../model/index.js'
import { becauseOf, detailSentences, hasDetails, type OnLinks } from './link-details.js'
import type { Sentence } from './paragraph.js'
import type { Teller } from './teller.js'

/** So many causes, or effects, are said in one breath. */
const IN_ONE_BREATH = 4

/**
 * Links that carry the chain, as sentences. One of which much is said has a sentence of its own with all that follows;
 * the others are gathered by what they lead to, and effects of the same causes are said together.
 */
export function flowSentences(links: readonly Link[], on: OnLinks, teller: Teller): Sentence[] {
  const sentences: Sentence[] = []
  const gathered = new Map<string, { effects: Id[]; links: Link[] }>()
  for (const [effect, into] of byEffect(links)) {
    const plain: Link[] = []
    for (const link of into) {
      if (!hasDetails(link, on, teller)) plain.push(link)
      else sentences.push(ownSentence(link, teller), ...detailSentences(link, on, teller))
    }
    const { given, ifThen, onlyIf } = teller.prose
    for (const saying of [given, ifThen, onlyIf]) {
      const same = plain.filter((link) => sayingOf(link, teller) === saying)
      for (let at = 0; at < same.length; at += IN_ONE_BREATH) gather(same.slice(at, at + IN_ONE_BREATH), effect)
    }
  }
  return [...sentences, ...[...gathered.values()].map((together) => gatheredSentence(together, teller))]

  function gather(causes: readonly Link[], effect: Id): void {
    const key = JSON.stringify([causes[0]?.kind, ...causes.flatMap((link) => [link.from, aside(link, teller)])])
    const same = gathered.get(key)
    if (same !== undefined && same.effects.length < IN_ONE_BREATH) {
      same.effects.push(effect)
      same.links.push(...causes)
    } else {
      // Full: what comes next under the same causes begins a sentence of its own.
      if (same !== undefined) gathered.set(`${key} ${gathered.size}`, same)
      gathered.delete(key)
      gathered.set(key, { effects: [effect], links: [...causes] })
    }
  }
}

function ownSentence(link: Link, teller: Teller): Sentence {
  const { clause } = teller
  const say = sayingOf(link, teller)
  return {
    words: say([clause(link.from)], [clause(link.to)], becauseOf(link, teller)),
    about: [link.id, link.from, link.to],
  }
}

function gatheredSentence(
  { effects, links }: { readonly effects: readonly Id[]; readonly links: readonly Link[] },
  teller: Teller,
): Sentence {
  const { prose, clause } = teller
  const causes = new Map(links.map((link) => [link.from, `${clause(link.from)}${aside(link, teller)}`]))
  const say = links[0] === undefined ? prose.ifThen : sayingOf(links[0], teller)
  return {
    words: say([...causes.values()], effects.map(clause), null),
    about: [...links.map(({ id }) => id), ...causes.keys(), ...effects],
  }
}

// A situation is so already: no "if".
function sayingOf({ kind, from }: Link, { theory, prose }: Teller) {
  if (kind === 'leads-to' && theory.elements.get(from)?.type === 'situation') return prose.given
  return kind === 'requires' ? prose.onlyIf : prose.ifThen
}

/** How strong a step is, in brackets after its cause. */
function aside({ rating, confidence, uncertain }: Link, teller: Teller): string {
  const said = [teller.rating(rating), teller.rating(confidence), uncertain ? teller.prose.unsureAside : '']
  const words = said.filter((each) => each !== '')
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

function byEffect(links: readonly Link[]): ReadonlyMap<Id, readonly Link[]> {
  const found = new Map<Id, Link[]>()
  for (const link of links) {
    const others = found.get(link.to)
    if (others === undefined) found.set(link.to, [link])
    else others.push(link)
  }
  return found
}
