import type { IndicatorStatus } from '../../measurement/index.js'
import type { Bearing, ElementType, LinkKind, Sphere, Term } from '../../model/index.js'
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
  /** Beside the type of a box: "+ enabler". */
  readonly bearings: Readonly<Record<'context-factor' | 'unintended-outcome', Readonly<Record<Bearing, string>>>>
  /** How an indicator stands, in a word or two. */
  readonly statuses: Readonly<Record<IndicatorStatus, string>>
  /** "Ana answers for it", for screen readers. */
  readonly answers: (names: string) => string
  readonly spheres: Readonly<Record<Sphere, string>>
  readonly counted: Readonly<Record<Counted, (count: number) => string>>
  /** What the signs of those counts mean, in a key. */
  readonly records: Readonly<Record<Counted, string>>
  readonly answering: string
  readonly flagged: string
  /** Over the signs of a picture and what they mean. */
  readonly key: string
  readonly notRated: string
  readonly untitled: string
  readonly accountable: string
  /** Of the lane of what nobody answers for. */
  readonly nobody: string
}
