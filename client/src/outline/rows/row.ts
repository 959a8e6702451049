import type { Id } from '@throughline/shared/model'

/** What a row of the outline is about. */
export type RowContent =
  | { readonly kind: 'band'; readonly id: Id; readonly count: number }
  /** The heads of what stands in no band, of all groups, and (by chain) of what is linked to nothing. */
  | { readonly kind: 'free' | 'groups' | 'unlinked'; readonly count: number }
  /** A box or group; by chain with the link that leads to it from the row above it. */
  | { readonly kind: 'element' | 'group'; readonly id: Id; readonly by: Id | null }
  /** A link, below one of its two ends; `out`: the row above is its start. */
  | { readonly kind: 'link'; readonly id: Id; readonly side: 'out' | 'in'; readonly other: Id }
  /** A box or group that stands in full elsewhere. */
  | { readonly kind: 'reference'; readonly id: Id; readonly by: Id; readonly place: 'above' | 'below' }
  /** Where one goes on writing: the empty last row of a band (null: outside all bands), and that of the whole. */
  | { readonly kind: 'add'; readonly band: Id | null }
  | { readonly kind: 'add-band' }

export type RowKind = RowContent['kind']

/** A part of the outline with what is below it, open or not. */
export interface Branch {
  /** Stays the same for as long as the row is about the same. */
  readonly key: string
  readonly content: RowContent
  readonly isOpen: boolean
  /** Null: there can be nothing below it. Asked only where it is open: most rows of a large theory are closed. */
  readonly below: (() => readonly Branch[]) | null
}

/** One row on the screen, with all that a tree says about it. */
export interface Row {
  readonly key: string
  readonly content: RowContent
  /** The box, group, band or link it stands for or points to; null: none. */
  readonly thing: Id | null
  /** 1 is outermost. */
  readonly level: number
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number
  readonly siblings: number
  /** Key of the row it is below. */
  readonly parent: string | null
  /** Null: nothing below. */
  readonly isOpen: boolean | null
}

/** What a row stands for. */
export function thingOf(content: RowContent): Id | null {
  return 'id' in content ? content.id : null
}

/** Whether the thing itself stands here, rather than a pointer to it. */
export function isFull({ kind }: RowContent): boolean {
  return kind !== 'reference'
}
