import type { ElementType, LinkKind, Term } from '../../model/index.js'

/** Records that a box counts in its foot. */
export const COUNTED = ['indicators', 'assumptions', 'evidence', 'reasons'] as const
export type Counted = (typeof COUNTED)[number]

/** Every word of ours in a picture, in one language. */
export interface PictureWords {
  /** BCP 47 tag. */
  readonly language: string
  readonly types: Readonly<Record<ElementType, string>>
  readonly group: string
  readonly terms: Readonly<Record<Term, string>>
  /** Between the names of two boxes: "leads to". */
  readonly kinds: Readonly<Record<LinkKind, string>>
  /** At the middle of a link; empty for the plain kind. */
  readonly kindMarks: Readonly<Record<LinkKind, string>>
  readonly unsure: string
  readonly counted: Readonly<Record<Counted, (count: number) => string>>
  readonly pills: {
    readonly noEffect: string
    readonly reason: string
    readonly evidence: string
    readonly nothing: string
  }
  /** For screen readers: what a pill says in full. */
  readonly ratings: {
    readonly padlocks: (value: number) => string
    readonly sms: (value: number) => string
    readonly eif: (value: string) => string
    readonly nesta: (value: number) => string
    readonly ofsType: (value: number) => string
    readonly emmie: (known: readonly string[]) => string
    readonly percent: (value: number) => string
    readonly noEffect: string
    readonly reason: string
    readonly evidence: string
    readonly nothing: string
  }
  readonly emmieParts: readonly [string, string, string, string, string]
  readonly untitled: string
  readonly accountable: string
}
