import type { Id, Theory } from '../model/index.js'
import type { LensKind, PictureLens } from '../scene/index.js'
import type { Lens, LensInput, LensLanguage, LensReading, Names } from './lens.js'

/** A lens as somebody uses it. */
export interface AppliedLens {
  readonly lens: Lens
  readonly input: LensInput
  /** Kinds that are not shown: what is only of these is hidden. Empty: the lens colours, and hides nothing. */
  readonly without: ReadonlySet<string>
}

/** What the picture shows through a lens. The same for the same theory, everywhere. */
export function pictureLensOf(theory: Theory, { lens, input, without }: AppliedLens): PictureLens {
  const reading = lens.read(theory, input)
  const byId = new Map(reading.kinds.map((kind) => [kind.id, kind]))
  const kindsOf = new Map<Id, readonly LensKind[]>()
  const counts = new Map<string, number>()
  for (const [id, own] of reading.of) {
    kindsOf.set(
      id,
      own.flatMap((kind) => byId.get(kind) ?? []),
    )
    for (const kind of own) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return {
    title: lens.name[input.language],
    kinds: reading.kinds
      .map((kind) => ({ kind, count: counts.get(kind.id) ?? 0 }))
      .filter(({ kind, count }) => count > 0 && !without.has(kind.id)),
    notes: [...(reading.notes ?? []), ...notShown(reading, without, input.language)],
    kindsOf,
    hidden: hiddenBy(theory, reading, without),
  }
}

/** The kinds a lens tells apart in a theory, each with how many things are of it. */
export function kindsIn(theory: Theory, { lens, input }: Omit<AppliedLens, 'without'>): PictureLens['kinds'] {
  return pictureLensOf(theory, { lens, input, without: new Set() }).kinds
}

const NOT_SHOWN: Names = { en: 'Not shown', cy: 'Heb ei ddangos' }

// A figure that leaves something out says so.
function notShown({ kinds }: LensReading, without: ReadonlySet<string>, language: LensLanguage): readonly string[] {
  const names = kinds.filter(({ id }) => without.has(id)).map(({ name }) => name)
  return names.length === 0 ? [] : [`${NOT_SHOWN[language]}: ${names.join('; ')}`]
}

/** What is only of kinds that are not shown; then links that have lost an end, and groups that have lost all members. */
function hiddenBy(theory: Theory, { of, hidden: never }: LensReading, without: ReadonlySet<string>): ReadonlySet<Id> {
  const hidden = new Set(never)
  if (without.size > 0)
    for (const [id, own] of of) if (own.length > 0 && own.every((kind) => without.has(kind))) hidden.add(id)
  if (hidden.size === 0) return hidden
  const shownMembers = new Set(
    [...theory.elements.values()].filter(({ id }) => !hidden.has(id)).map(({ group }) => group),
  )
  const members = new Set([...theory.elements.values()].map(({ group }) => group))
  for (const id of theory.groups.keys()) if (members.has(id) && !shownMembers.has(id)) hidden.add(id)
  // A link may end at a link that may end at a link.
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size
    for (const { id, from, to } of theory.links.values()) if (hidden.has(from) || hidden.has(to)) hidden.add(id)
  }
  return hidden
}
