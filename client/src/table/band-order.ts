import { type Id, inOrder, PLACEMENTS, type Theory } from '@throughline/shared/model'

const known = new WeakMap<Theory, ReadonlyMap<Id, number>>()

/** Where every box and group stands when a theory is read band by band: above, in the run, below, and free ones last. */
export function placesOf(theory: Theory): ReadonlyMap<Id, number> {
  const places = known.get(theory) ?? placed(theory)
  known.set(theory, places)
  return places
}

function placed({ bands, elements, groups }: Theory): ReadonlyMap<Id, number> {
  const inTurn = PLACEMENTS.map((placement) => [...bands.values()].filter((band) => band.placement === placement))
  const [main = [], above = [], below = []] = inTurn
  const turn = new Map([above, main, below].flatMap((some) => inOrder(some)).map(({ id }, n) => [id, n]))
  const turnOf = (band: Id | null) => (band === null ? turn.size : (turn.get(band) ?? turn.size))
  const sorted = inOrder(elements.values()).sort((a, b) => turnOf(a.band) - turnOf(b.band))
  return new Map([...sorted.map(({ id }) => id), ...groups.keys()].map((id, n) => [id, n]))
}

/** Things in the order of what they are on: those on nothing come last. */
export function byPlace<Thing>(
  things: Iterable<Thing>,
  theory: Theory,
  on: (thing: Thing) => readonly (Id | undefined)[],
): readonly Thing[] {
  const keyed = [...things].map((thing) => ({ thing, keys: on(thing).map((id) => placeOf(theory, id)) }))
  keyed.sort((a, b) => {
    for (const [n, key] of a.keys.entries()) {
      const difference = key - (b.keys[n] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  })
  return keyed.map(({ thing }) => thing)
}

const LAST = 1e9

// A link stands where it begins.
function placeOf(theory: Theory, id: Id | undefined): number {
  if (id === undefined) return LAST
  const places = placesOf(theory)
  return places.get(id) ?? places.get(theory.links.get(id)?.from ?? '') ?? LAST
}
