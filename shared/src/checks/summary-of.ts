import type { Theory } from '../model/index.js'
import type { Bilingual } from './bilingual.js'
import { claims, hasReason } from './completeness/link-no-reason.js'
import { missingParts } from './completeness/missing-parts.js'
import type { Facts } from './facts/facts.js'
import { isResult } from './facts/is-result.js'
import { findAll } from './find-all.js'
import { finished } from './finished.js'

/** How far the theory has come, in sentences with figures; one for each thing that it has any of. */
export function summaryOf(theory: Theory): readonly Bilingual[] {
  return summaryFrom(finished(findAll(theory)).facts)
}

export function summaryFrom(facts: Facts): readonly Bilingual[] {
  const { elements, links, recordsOn, theory } = facts
  const results = elements.filter(isResult)
  const said = claims(facts)
  const rateable = links.filter(({ kind }) => kind === 'leads-to' || kind === 'requires')
  const isRated = theory.details.scale !== 'unrated' || rateable.some(({ rating }) => rating !== null)
  const indicators = [...theory.indicators.values()]
  const assumptions = [...theory.assumptions.values()]
  return [
    sentence(
      results.length,
      count(results, ({ id }) => recordsOn.indicators(id).length > 0),
      (some, all) => ({
        en: `${some} of ${all} ${all === 1 ? 'outcome or impact' : 'outcomes and impacts'} ${have(some)} an indicator`,
        cy: `Mae gan ${some} o ${all} deilliant ac effaith ddangosydd`,
      }),
    ),
    sentence(
      indicators.length,
      count(indicators, (one) => missingParts(one).length === 0),
      (some, all) => ({
        en: `${some} of ${all} ${all === 1 ? 'indicator' : 'indicators'} ${are(some)} complete`,
        cy: `Mae ${some} o ${all} dangosydd yn gyflawn`,
      }),
    ),
    sentence(
      said.length,
      count(said, (link) => hasReason(facts, link)),
      (some, all) => ({
        en: `${some} of ${all} ${all === 1 ? 'link' : 'links'} to an outcome or impact ${some === 1 ? 'says' : 'say'} why`,
        cy: `Mae ${some} o ${all} dolen at ddeilliant neu effaith yn dweud pam`,
      }),
    ),
    sentence(
      rateable.length,
      count(rateable, ({ id }) => recordsOn.evidence(id).length > 0),
      (some, all) => ({
        en: `${some} of ${all} ${all === 1 ? 'step' : 'steps'} ${have(some)} evidence`,
        cy: `Mae gan ${some} o ${all} cam dystiolaeth`,
      }),
    ),
    sentence(
      isRated ? rateable.length : 0,
      count(rateable, ({ rating }) => rating !== null),
      (some, all) => ({
        en: `${some} of ${all} ${all === 1 ? 'step' : 'steps'} ${are(some)} rated`,
        cy: `Graddiwyd ${some} o ${all} cam`,
      }),
    ),
    sentence(
      assumptions.length,
      count(assumptions, ({ status }) => status !== null && status !== 'untested'),
      (some, all) => ({
        en: `${some} of ${all} ${all === 1 ? 'assumption' : 'assumptions'} ${some === 1 ? 'has' : 'have'} been tested`,
        cy: `Profwyd ${some} o ${all} tybiaeth`,
      }),
    ),
  ].filter((one) => one !== null)
}

function sentence(all: number, some: number, words: (some: number, all: number) => Bilingual): Bilingual | null {
  return all === 0 ? null : words(some, all)
}

function count<T>(things: readonly T[], is: (thing: T) => boolean): number {
  return things.filter(is).length
}

function have(some: number): string {
  return some === 1 ? 'has' : 'have'
}

function are(some: number): string {
  return some === 1 ? 'is' : 'are'
}
