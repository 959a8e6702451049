import { create } from 'zustand'
import type { ChainFrom } from './rows/chain-tree.js'
import { type Filter, NO_FILTER } from './rows/filter.js'

/** How one person reads the outline of the open theory; kept while another view is shown. */
export interface OutlineState {
  /** The theory it is about. */
  readonly documentId: string
  readonly mode: 'band' | 'chain'
  readonly from: ChainFrom
  /** Keys of rows that were opened or closed. */
  readonly turned: ReadonlySet<string>
  /** Key of the row that has the keyboard, or will have it. */
  readonly current: string | null
  /** Key of the row at which a range of rows began. */
  readonly anchor: string | null
  readonly filter: Filter
}

export const useOutline = create<OutlineState>(() => fresh(''))

export function setOutline(part: Partial<OutlineState>): void {
  useOutline.setState(part)
}

/** Back to how it looks at first, where it was about another theory. */
export function openOutline(documentId: string): void {
  if (useOutline.getState().documentId !== documentId) useOutline.setState(fresh(documentId), true)
}

/** Opens what is closed, or closes what is open. */
export function turn(...keys: readonly string[]): void {
  const turned = new Set(useOutline.getState().turned)
  for (const key of keys) if (!turned.delete(key)) turned.add(key)
  setOutline({ turned })
}

export function changeFilter(part: Partial<Filter>): void {
  setOutline({ filter: { ...useOutline.getState().filter, ...part } })
}

function fresh(documentId: string): OutlineState {
  return {
    documentId,
    mode: 'band',
    from: 'start',
    turned: new Set(),
    current: null,
    anchor: null,
    filter: NO_FILTER,
  }
}
