import { type Chain, isFullyRated, type RatedPath } from '../../graph/index.js'
import type { Id, Link, Theory } from '../../model/index.js'
import { ratingMark } from '../../scene/index.js'
import { type Narrator, narratorOf } from '../narrator.js'
import type { CaseParts, CaseWords } from './case-words.js'
import { welsh } from './cy.js'
import { english } from './en.js'

/**
 * "How strong is the case that this reaches that?" answered in a sentence or two, to be copied into a report.
 *
 * @param path the one that is looked at; the strongest unless said
 * @param language of the sentences; the theory's main one unless said
 */
export function caseInWords(theory: Theory, chain: Chain, path = chain.paths[0], language?: string): string {
  const narrator = narratorOf(theory, language)
  const words = narrator.words.language === 'cy' ? welsh : english
  const telling = { chain, narrator, words }
  return path === undefined ? noCase(telling) : strengthOf(telling, path)
}

interface Telling {
  readonly chain: Chain
  readonly narrator: Narrator
  readonly words: CaseWords
}

function noCase({ chain: { from, to, gap }, narrator: { end }, words }: Telling): string {
  const nothing = words.nothingLeads(end(from), end(to))
  if (gap === null) return nothing
  const named = (ids: readonly Id[]) => ids.map(end).join(` ${words.or} `)
  return `${nothing} ${words.breaksOff(named(gap.reached), named(gap.wanted))}`
}

function strengthOf(telling: Telling, path: RatedPath): string {
  const { chain, narrator, words } = telling
  const parts: CaseParts = {
    from: narrator.end(chain.from),
    to: narrator.end(chain.to),
    links: path.links.length,
    paths: chain.count,
    listed: chain.paths.length,
    isStrongest: path === chain.paths[0],
  }
  const weakest = path.weakest === null ? null : ratedStep(telling, path.weakest)
  if (isFullyRated(path) && weakest !== null) return words.fullyRated({ ...parts, weakest })
  const rest = `${weakestOf(telling, path, weakest)}${apartOf(telling, path)}`
  if (path.noEffect.length > 0) return words.noEffect({ ...parts, steps: stepsOf(telling, path.noEffect) }) + rest
  if (path.unrated.length === path.links.length) return words.notRated(parts)
  if (path.unrated.length === 0) return words.notComparable(parts) + rest
  return words.partlyRated({ ...parts, unrated: path.unrated.length, steps: stepsOf(telling, path.unrated) }) + rest
}

function weakestOf({ words }: Telling, { apart }: RatedPath, weakest: string | null): string {
  if (weakest === null) return ''
  return ` ${apart.length === 0 ? words.weakestOfRated(weakest) : words.weakestOfComparable(weakest)}`
}

function apartOf(telling: Telling, { apart, yardstick }: RatedPath): string {
  if (apart.length === 0) return ''
  const { words } = telling
  const steps = apart.map((link) => ratedStep(telling, link)).join('; ')
  return ` ${yardstick === null ? words.noneRanked(steps) : words.apart(apart.length, steps)}`
}

const step = ({ narrator: { words, end } }: Telling, { from, kind, to }: Link): string =>
  `${end(from)} ${words.kinds[kind]} ${end(to)}`

const stepsOf = (telling: Telling, links: readonly Link[]): string =>
  links.map((link) => step(telling, link)).join('; ')

function ratedStep(telling: Telling, link: Link): string {
  const { narrator, words } = telling
  const mark = link.rating === null ? null : ratingMark(link.rating, narrator.words)
  return words.ratedStep(step(telling, link), mark?.name ?? '')
}
