import type { Element, Id, Link, Theory } from '../../model/index.js'
import { type FlowGraph, flowGraph } from './flow-graph.js'
import { judgedLabel } from './judged-label.js'
import { type ReadingOrder, readingOrder } from './reading-order.js'
import { type RecordsOn, recordsOn } from './records-on.js'

/** One map of the theory: its own (within null), or the sub-model of a box. */
export interface MapFacts {
  readonly within: Id | null
  /** Notes left out, in reading order. */
  readonly elements: readonly Element[]
  readonly groups: number
}

/** What several checks look at, worked out once for a theory. Notes and groups are never among the elements. */
export interface Facts {
  readonly theory: Theory
  readonly order: ReadingOrder
  /** Of all maps. */
  readonly elements: readonly Element[]
  readonly links: readonly Link[]
  /** The theory's own map first, then the sub-models. */
  readonly maps: readonly [own: MapFacts, ...subModels: MapFacts[]]
  readonly flow: FlowGraph
  readonly recordsOn: RecordsOn
  /** The label that checks of wording judge; null where it is in a language they do not know. */
  readonly labels: ReadonlyMap<Id, string | null>
}

/** The facts about a theory. */
export function factsOf(theory: Theory): Facts {
  const order = readingOrder(theory)
  const elements = order.sorted([...theory.elements.values()].filter(({ type }) => type !== 'note'))
  const links = order.sorted([...theory.links.values()])
  return {
    theory,
    order,
    elements,
    links,
    maps: mapsOf(theory, elements),
    flow: flowGraph(links),
    recordsOn: recordsOn(theory),
    labels: new Map(elements.map((element) => [element.id, judgedLabel(element.label, theory.details.languages)])),
  }
}

function mapsOf({ groups }: Theory, elements: readonly Element[]): Facts['maps'] {
  const own: MapFacts & { readonly elements: Element[] } = { within: null, elements: [], groups: countIn(null) }
  const subModels = new Map<Id, MapFacts & { readonly elements: Element[] }>()
  for (const element of elements) {
    const { within } = element
    const map = within === null ? own : (subModels.get(within) ?? { within, elements: [], groups: countIn(within) })
    if (within !== null) subModels.set(within, map)
    map.elements.push(element)
  }
  return [own, ...subModels.values()]

  function countIn(within: Id | null): number {
    return [...groups.values()].filter((group) => group.within === within).length
  }
}
