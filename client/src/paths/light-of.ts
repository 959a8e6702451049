import {
  type Chain,
  chainBetween,
  chainThrough,
  chosenPath,
  flowDownstream,
  flowUpstream,
  standsFor,
} from '@throughline/shared/graph'
import type { Id, Theory } from '@throughline/shared/model'
import type { PictureLight } from '@throughline/shared/scene'
import type { LightChoice } from '../state/index.js'

/** What stands in the light on one map; null where the choice has nothing to show. */
export function lightOf(theory: Theory, choice: LightChoice, within: Id | null): PictureLight | null {
  const light = lightOn(theory, choice)
  if (light === null) return null
  // What stands in a sub-model is seen at the box that opens into it.
  const shown = [...light.lit].flatMap((id) => standsFor(theory, id, within) ?? [])
  return { ...light, lit: new Set([...light.lit, ...shown]) }
}

const NONE: ReadonlySet<Id> = new Set()

function lightOn(theory: Theory, choice: LightChoice): PictureLight | null {
  if (choice.kind === 'chain') return chainLight(theory, choice.id)
  return choice.kind === 'path' ? pathLight(theory, choice) : stepLight(choice)
}

/** All that a step shows, its links drawn in ink. */
function stepLight({ shows }: LightChoice & { kind: 'step' }): PictureLight {
  const links = shows.flatMap(({ kind, id }) => (kind === 'link' ? id : []))
  return { lit: new Set(shows.map(({ id }) => id)), path: new Set(links), marked: NONE }
}

function chainLight(theory: Theory, id: Id): PictureLight | null {
  if (!theory.elements.has(id) && !theory.groups.has(id)) return null
  return { lit: chainThrough(theory, id), path: NONE, marked: NONE }
}

function pathLight(theory: Theory, { from, to, links }: LightChoice & { kind: 'path' }): PictureLight | null {
  if (!isThere(theory, from) || !isThere(theory, to) || from === to) return null
  const chain = chainOf(theory, from, to)
  const path = chosenPath(chain, links)
  if (path === undefined) {
    // The chain breaks: how far it comes from both sides is what there is to see.
    const reached = [from, ...flowDownstream(theory, from), to, ...flowUpstream(theory, to)]
    return { lit: withLinks(theory, new Set(reached)), path: NONE, marked: NONE }
  }
  const ids = path.links.map(({ id }) => id)
  const marked = [path.weakest, ...path.noEffect].flatMap((link) => link?.id ?? [])
  return {
    lit: new Set([from, ...ids, ...path.links.map((link) => link.to)]),
    path: new Set(ids),
    marked: new Set(marked),
  }
}

const isThere = ({ elements, groups }: Theory, id: Id): boolean => elements.has(id) || groups.has(id)

function withLinks({ links }: Theory, boxes: ReadonlySet<Id>): ReadonlySet<Id> {
  const among = [...links.values()].filter(({ from, to }) => boxes.has(from) && boxes.has(to))
  return new Set([...boxes, ...among.map(({ id }) => id)])
}

let last: { readonly theory: Theory; readonly chain: Chain } | null = null

/** The paths between two boxes; worked out once for panel and map. */
export function chainOf(theory: Theory, from: Id, to: Id): Chain {
  if (last !== null && last.theory === theory && last.chain.from === from && last.chain.to === to) return last.chain
  last = { theory, chain: chainBetween(theory, from, to) }
  return last.chain
}
