import type { Id, Theory } from '@throughline/shared/model'
import { type ChainFrom, type ChainStep, type ChainTree, chainTree } from './chain-tree.js'
import type { Branch } from './row.js'

/**
 * The outline along the chain. Every box is in it once in full, and as a pointer wherever else it is reached.
 *
 * @param shown only these boxes and groups, with what leads to them; null: everything
 */
export function byChain(theory: Theory, from: ChainFrom, shown: ReadonlySet<Id> | null): readonly Branch[] {
  const tree = chainTree(theory, from)
  const kept = shown === null ? null : withWay(tree, shown)
  const isKept = (id: Id) => kept === null || kept.has(id)
  const unlinked = tree.unlinked.filter((id) => shown === null || shown.has(id))
  const full = (id: Id, by: Id | null): Branch => {
    const steps = tree.steps(id).filter((step) => isKept(step.id))
    return {
      key: `chain ${id}`,
      content: { kind: theory.elements.has(id) ? 'element' : 'group', id, by },
      isOpen: true,
      below:
        steps.length === 0
          ? null
          : () =>
              steps.map((step) =>
                step.place === 'here' ? full(step.id, step.link.id) : pointer(id, step, step.place),
              ),
    }
  }
  return [
    ...tree.roots.filter(isKept).map((id) => full(id, null)),
    ...(unlinked.length === 0 ? [] : [unlinkedBranch(unlinked, full)]),
  ]
}

function pointer(at: Id, { id, link }: ChainStep, place: 'above' | 'below'): Branch {
  const content = { kind: 'reference', id, by: link.id, place } as const
  return { key: `pointer ${at} ${link.id}`, content, isOpen: false, below: null }
}

function unlinkedBranch(ids: readonly Id[], full: (id: Id, by: null) => Branch): Branch {
  return {
    key: 'unlinked',
    content: { kind: 'unlinked', count: ids.length },
    isOpen: true,
    below: () => ids.map((id) => full(id, null)),
  }
}

function withWay(tree: ChainTree, shown: ReadonlySet<Id>): ReadonlySet<Id> {
  const kept = new Set<Id>()
  for (const id of shown) {
    for (let at: Id | null = id; at !== null && !kept.has(at); at = tree.above(at)) kept.add(at)
  }
  return kept
}
