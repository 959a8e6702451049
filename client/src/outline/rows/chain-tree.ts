import { linksByEnd } from '@throughline/shared/graph'
import type { Id, Link, Theory } from '@throughline/shared/model'
import { inBands } from './in-bands.js'

/** `start`: from what the chain starts with; `end`: from what it is for, backwards. */
export type ChainFrom = 'start' | 'end'

/** A step of the chain as it is read. */
export interface ChainStep {
  /** What it goes to. */
  readonly id: Id
  readonly link: Link
  /** `here`: it stands here in full; else it stands in full above or below. */
  readonly place: 'here' | 'above' | 'below'
}

/** The theory read along its links: everything stands in it once in full, and is pointed to from anywhere else. */
export interface ChainTree {
  readonly roots: readonly Id[]
  /** What is linked to nothing, in reading order. */
  readonly unlinked: readonly Id[]
  steps(id: Id): readonly ChainStep[]
  /** What a thing stands below; null: it is a root. */
  above(id: Id): Id | null
}

const NO_STEPS: readonly ChainStep[] = []

/**
 * Reads a theory along its links, depth first. A box with several causes stands where it is reached first; loops end
 * at a pointer. Links that feed back are never followed, only pointed along.
 */
export function chainTree(theory: Theory, from: ChainFrom): ChainTree {
  const { links, ends } = stepsAlong(theory, from)
  const order = readingOrder(theory)
  const linked = order.filter((id) => links(id).length + ends(id).length > 0)
  const steps = new Map<Id, ChainStep[]>()
  const above = new Map<Id, Id | null>()
  const roots: Id[] = []

  const isFollowed = ({ link }: Step) => link.kind !== 'feedback'
  for (const id of linked) if (!ends(id).some(isFollowed)) start(id)
  // What is left lies on loops that nothing leads to: each is entered where one reads it first.
  for (const id of linked) if (!above.has(id)) start(id)

  return {
    roots,
    unlinked: order.filter((id) => links(id).length + ends(id).length === 0),
    steps: (id) => steps.get(id) ?? NO_STEPS,
    above: (id) => above.get(id) ?? null,
  }

  function start(root: Id): void {
    above.set(root, null)
    roots.push(root)
    // Not by recursion: a chain may be two thousand boxes long.
    const open: { readonly id: Id; readonly rest: Step[] }[] = [opened(root)]
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const step = at.rest.shift()
      if (step === undefined) {
        open.pop()
        continue
      }
      const known = above.has(step.id)
      const isHere = !known && isFollowed(step)
      steps.get(at.id)?.push({ ...step, place: isHere ? 'here' : known ? 'above' : 'below' })
      if (!isHere) continue
      above.set(step.id, at.id)
      open.push(opened(step.id))
    }
  }

  function opened(id: Id) {
    steps.set(id, [])
    return { id, rest: [...links(id)] }
  }
}

interface Step {
  readonly id: Id
  readonly link: Link
}

/** What follows a thing the way the chain is read, and what it follows. Links that end at links go nowhere here. */
function stepsAlong(theory: Theory, from: ChainFrom) {
  const byEnd = linksByEnd(theory)
  const isThing = (id: Id) => theory.elements.has(id) || theory.groups.has(id)
  const on = (id: Id): readonly Step[] =>
    byEnd.from(id).flatMap((link) => (isThing(link.to) ? { id: link.to, link } : []))
  const back = (id: Id): readonly Step[] =>
    byEnd.to(id).flatMap((link) => (isThing(link.from) ? { id: link.from, link } : []))
  return from === 'start' ? { links: on, ends: back } : { links: back, ends: on }
}

function readingOrder(theory: Theory): readonly Id[] {
  return [...inBands(theory).flatMap(({ elements }) => elements.map(({ id }) => id)), ...theory.groups.keys()]
}
