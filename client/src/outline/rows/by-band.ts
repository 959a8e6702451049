import { linksByEnd } from '@throughline/shared/graph'
import type { Band, Id, Theory } from '@throughline/shared/model'
import { type InBand, inBands } from './in-bands.js'
import type { Branch } from './row.js'

/**
 * The outline by band: bands, their boxes, and the links of each; then what stands in no band, and the groups.
 *
 * @param shown only these boxes and groups, and no rows to add more; null: everything
 */
export function byBand(theory: Theory, shown: ReadonlySet<Id> | null): readonly Branch[] {
  const all = inBands(theory)
  const branches = all.flatMap((inBand) => (inBand.band === null ? [] : bandBranch(theory, inBand, inBand.band, shown)))
  const free = all.find(({ band }) => band === null)?.elements ?? []
  return [
    ...branches,
    ...freeBranch(theory, free.map(({ id }) => id).filter(isShown(shown)), shown),
    ...groupsBranch(theory, [...theory.groups.keys()].filter(isShown(shown))),
    ...(shown === null ? [addBandBranch] : []),
  ]
}

/** The same for those who may not add anything. */
export function withoutAdding(branches: readonly Branch[]): readonly Branch[] {
  return branches
    .filter(({ content: { kind } }) => kind !== 'add' && kind !== 'add-band')
    .map((branch) => {
      const { below } = branch
      return below === null ? branch : { ...branch, below: () => withoutAdding(below()) }
    })
}

const addBandBranch: Branch = { key: 'add-band', content: { kind: 'add-band' }, isOpen: false, below: null }

function bandBranch(theory: Theory, { elements }: InBand, band: Band, shown: ReadonlySet<Id> | null): Branch[] {
  const ids = elements.map(({ id }) => id).filter(isShown(shown))
  if (shown !== null && ids.length === 0) return []
  return [
    {
      key: `band ${band.id}`,
      content: { kind: 'band', id: band.id, count: ids.length },
      isOpen: true,
      below: () => [
        ...ids.map((id) => thingBranch(theory, 'element', id)),
        ...(shown === null ? [addBranch(band.id)] : []),
      ],
    },
  ]
}

// A theory without bands is written here; one with bands shows what stands in none of them.
function freeBranch(theory: Theory, ids: readonly Id[], shown: ReadonlySet<Id> | null): Branch[] {
  const needed = ids.length > 0 || (shown === null && theory.bands.size === 0)
  if (!needed) return []
  return [
    {
      key: 'free',
      content: { kind: 'free', count: ids.length },
      isOpen: true,
      below: () => [
        ...ids.map((id) => thingBranch(theory, 'element', id)),
        ...(shown === null ? [addBranch(null)] : []),
      ],
    },
  ]
}

function groupsBranch(theory: Theory, ids: readonly Id[]): Branch[] {
  if (ids.length === 0) return []
  return [
    {
      key: 'groups',
      content: { kind: 'groups', count: ids.length },
      isOpen: true,
      below: () => ids.map((id) => thingBranch(theory, 'group', id)),
    },
  ]
}

function addBranch(band: Id | null): Branch {
  return { key: `add ${band ?? ''}`, content: { kind: 'add', band }, isOpen: false, below: null }
}

function thingBranch(theory: Theory, kind: 'element' | 'group', id: Id): Branch {
  const links = linksByEnd(theory)
  const [out, into] = [links.from(id), links.to(id)]
  return {
    key: `thing ${id}`,
    content: { kind, id, by: null },
    isOpen: false,
    below: out.length + into.length === 0 ? null : () => linkBranches(theory, id),
  }
}

function linkBranches(theory: Theory, end: Id): readonly Branch[] {
  const links = linksByEnd(theory)
  const branch = (id: Id, side: 'out' | 'in', other: Id): Branch => ({
    key: `link ${id} ${side}`,
    content: { kind: 'link', id, side, other },
    isOpen: false,
    below: null,
  })
  return [
    ...links.from(end).map(({ id, to }) => branch(id, 'out', to)),
    ...links.to(end).map(({ id, from }) => branch(id, 'in', from)),
  ]
}

function isShown(shown: ReadonlySet<Id> | null) {
  return (id: Id): boolean => shown === null || shown.has(id)
}
