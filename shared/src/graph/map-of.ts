import type { Element, Id, Link, Theory } from '../model/index.js'
import { contentsOf, homeOfArea, homesOf, nestedIn } from './homes.js'

/**
 * The part of a theory that is drawn on one map: the theory's own, or the sub-model of a box. A link that ends in a
 * sub-model is drawn at the box that opens into it; one that leaves the map is not drawn. The same for the same theory;
 * a theory without sub-models is its own map.
 *
 * @param within the box whose sub-model is shown; null, or gone: the theory's own map
 */
export function mapOf(theory: Theory, within: Id | null): Theory {
  if (!hasSubModels(theory)) return theory
  const known = MAPS.get(theory) ?? new Map<Id | null, Theory>()
  MAPS.set(theory, known)
  const shown = within !== null && theory.elements.has(within) ? within : null
  const map = known.get(shown) ?? drawnPart(theory, shown)
  known.set(shown, map)
  return map
}

/** The theory that a map was taken from; a theory that is no map is its own. */
export function wholeOf(map: Theory): Theory {
  return WHOLES.get(map) ?? map
}

/** The boxes that one has opened to come to a map, outermost first. */
export function trailTo(theory: Theory, within: Id | null): readonly Element[] {
  const homes = homesOf(theory)
  const trail: Element[] = []
  for (let at = within; at !== null; at = homes.get(at) ?? null) {
    const box = theory.elements.get(at)
    if (box === undefined) break
    trail.unshift(box)
  }
  return trail
}

/** Where a box or group shows on a map: itself, or the box in whose sub-model it is, at any depth; null: not there. */
export function standsFor(theory: Theory, id: Id, within: Id | null): Id | null {
  const homes = homesOf(theory)
  const group = theory.groups.get(id)
  if (group !== undefined && homeOfArea(theory, group) === within) return id
  const first = group === undefined ? id : homeOfArea(theory, group)
  for (let at = first; at !== null && homes.has(at); at = homes.get(at) ?? null) if (homes.get(at) === within) return at
  return null
}

/** The map on which a box, link, band or group stands: that of the box whose sub-model it is in; null: the theory's own. */
export function mapWith(theory: Theory, id: Id): Id | null {
  const link = theory.links.get(id)
  if (link !== undefined) return mapWith(theory, link.from)
  const area = theory.bands.get(id) ?? theory.groups.get(id)
  return area === undefined ? (homesOf(theory).get(id) ?? null) : homeOfArea(theory, area)
}

const MAPS = new WeakMap<Theory, Map<Id | null, Theory>>()
const WHOLES = new WeakMap<Theory, Theory>()
const LIFTED = new WeakMap<Link, Link>()

function hasSubModels(theory: Theory): boolean {
  if (isAnyWithin(theory.bands) || isAnyWithin(theory.groups)) return true
  // Asked after every change: only where a box says that it is in another is it worth finding out which.
  return nestedIn(theory).length > 0 && contentsOf(theory).size > 0
}

function drawnPart(theory: Theory, within: Id | null): Theory {
  const homes = homesOf(theory)
  const onMap = (area: { readonly within: Id | null }) => homeOfArea(theory, area) === within
  const links = new Map<Id, Link>()
  for (const link of theory.links.values()) {
    const drawn = lifted(theory, link, within)
    if (drawn !== null) links.set(link.id, drawn)
  }
  const box = within === null ? undefined : theory.elements.get(within)
  const bands = kept(theory.bands, onMap)
  const { details } = theory
  const map: Theory = {
    ...theory,
    details: {
      ...details,
      ...(box === undefined ? {} : { title: box.label, summary: box.description }),
      // What the programme answers for is said of the whole: a sub-model lies on one side of it, and has none.
      ceiling: within === null && details.ceiling !== null && bands.has(details.ceiling) ? details.ceiling : null,
    },
    elements: kept(theory.elements, ({ id }) => homes.get(id) === within),
    links,
    bands,
    groups: kept(theory.groups, onMap),
  }
  WHOLES.set(map, theory)
  return map
}

/** A link as it is drawn on a map; null where one of its ends is not on it, or both are in one box. */
function lifted(theory: Theory, link: Link, within: Id | null): Link | null {
  const from = standsFor(theory, link.from, within)
  const to = theory.links.has(link.to) ? linkOn(theory, link.to, within) : standsFor(theory, link.to, within)
  if (from === null || to === null || from === to) return null
  if (from === link.from && to === link.to) return link
  const known = LIFTED.get(link)
  if (known?.from === from && known.to === to) return known
  const drawn = { ...link, from, to }
  LIFTED.set(link, drawn)
  return drawn
}

function linkOn(theory: Theory, id: Id, within: Id | null): Id | null {
  const link = theory.links.get(id)
  return link !== undefined && lifted(theory, link, within) !== null ? id : null
}

function isAnyWithin(things: ReadonlyMap<Id, { readonly within: Id | null }>): boolean {
  for (const { within } of things.values()) if (within !== null) return true
  return false
}

function kept<T>(things: ReadonlyMap<Id, T>, isKept: (thing: T) => boolean): ReadonlyMap<Id, T> {
  return new Map([...things].filter(([, thing]) => isKept(thing)))
}
