import type { ElementType, LinkKind, Term } from '../../model/index.js'
import type { Spoken } from '../../scales/index.js'

/** Records that a box counts in its foot. */
export const COUNTED = ['indicators', 'assumptions', 'evidence', 'reasons', 'inside'] as const
export type Counted = (typeof COUNTED)[number]

/** Every word of ours in a picture, in one language. */
export interface PictureWords {
  /** BCP 47 tag. */
  readonly language: Spoken
  readonly types: Readonly<Record<ElementType, string>>
  readonly group: string
  readonly terms: Readonly<Record<Term, string>>
  /** Between the names of two boxes: "leads to". */
  readonly kinds: Readonly<Record<LinkKind, string>>
  /** At the middle of a link; empty for the plain kind. */
  readonly kindMarks: Readonly<Record<LinkKind, string>>
  readonly unsure: string
  readonly counted: Readonly<Record<Counted, (count: number) => string>>
  readonly untitled: string
  readonly accountable: string
}
