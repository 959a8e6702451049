import { type Element, type Id, inOrder, type Theory } from '../model/index.js'

type Boxes = Pick<Theory, 'elements'>

/** On whose map each box stands. Boxes that stand in one another stand on the theory's own map, so that nobody loses them. */
export function homesOf({ elements }: Boxes): ReadonlyMap<Id, Id | null> {
  const known = HOMES.get(elements)
  if (known !== undefined) return known
  const looped = new Set(subModelLoops({ elements }).flat())
  const homes = new Map<Id, Id | null>()
  for (const { id, within } of elements.values()) homes.set(id, looped.has(id) ? null : present(elements, within))
  HOMES.set(elements, homes)
  return homes
}

/** Sets of boxes that stand in one another's sub-models: concurrent moves can do that. Each is shown on the theory's own map. */
export function subModelLoops({ elements }: Boxes): readonly (readonly Id[])[] {
  const done = new Set<Id>()
  const loops: Id[][] = []
  for (const { id, within } of elements.values()) {
    if (within === null) continue
    const way: Id[] = []
    for (let at: Id | null = id; at !== null && !done.has(at); at = elements.get(at)?.within ?? null) {
      const from = way.indexOf(at)
      if (from >= 0) {
        loops.push(way.slice(from).sort())
        break
      }
      way.push(at)
    }
    for (const passed of way) done.add(passed)
  }
  return loops
}

/** The boxes that say that they stand in another's sub-model. */
export function nestedIn({ elements }: Boxes): readonly Element[] {
  const kept = NESTED.get(elements)
  if (kept !== undefined) return kept
  const nested: Element[] = []
  for (const element of elements.values()) if (element.within !== null) nested.push(element)
  NESTED.set(elements, nested)
  return nested
}

/** What stands in the sub-model of each box that has one, in reading order. */
export function contentsOf({ elements }: Boxes): ReadonlyMap<Id, readonly Element[]> {
  const kept = CONTENTS.get(elements)
  if (kept !== undefined) return kept
  const contents = new Map<Id, Element[]>()
  for (const element of inOrder(nestedIn({ elements }))) {
    const home = homesOf({ elements }).get(element.id) ?? null
    if (home === null) continue
    const known = contents.get(home)
    if (known === undefined) contents.set(home, [element])
    else known.push(element)
  }
  CONTENTS.set(elements, contents)
  return contents
}

/** The box whose sub-model a band or group belongs to; null: the theory's own map. */
export function homeOfArea(theory: Boxes, { within }: { readonly within: Id | null }): Id | null {
  return present(theory.elements, within)
}

// Maps of a theory keep their identity for as long as nothing in them changed.
const HOMES = new WeakMap<Theory['elements'], ReadonlyMap<Id, Id | null>>()
const NESTED = new WeakMap<Theory['elements'], readonly Element[]>()
const CONTENTS = new WeakMap<Theory['elements'], ReadonlyMap<Id, readonly Element[]>>()

function present(elements: Theory['elements'], id: Id | null): Id | null {
  return id !== null && elements.has(id) ? id : null
}
