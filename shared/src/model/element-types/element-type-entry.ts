/** One drawn part of an icon on a grid of 16 units: filled, or stroked in the text's colour with round ends. */
export type IconShape =
  | { readonly d: string; readonly fill: true }
  | { readonly d: string; readonly strokePx: number; readonly dash?: string }

/** The colours of a type on one ground; measured for contrast: edge 3:1, word 4.5:1. */
export interface TypeColours {
  readonly edge: string
  readonly word: string
  readonly soft: string
}

/** Everything there is to say about one type of element. Definitions: vocabulary, section 1, in our words. */
export interface ElementTypeEntry {
  readonly id: string
  /** Place in the chain of cause, 0 to 8; null where the type has none (outcomes: see `rankOf`). */
  readonly rank: number | null
  /** Counts as a step of the chain: quality checks look at these. */
  readonly causal: boolean
  /** As it stands on a box, in English and Welsh. */
  readonly name: { readonly en: string; readonly cy: string }
  readonly definition: { readonly en: string; readonly cy: string }
  /** What an empty box of the type asks. */
  readonly question: { readonly en: string; readonly cy: string }
  readonly colours: { readonly light: TypeColours; readonly dark: TypeColours }
  readonly icon: readonly IconShape[]
}
