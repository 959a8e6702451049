import type { Rating, ScaleId } from '../model/index.js'

/** Languages in which the product speaks of ratings. */
export type Spoken = 'en' | 'cy'

/** The same words in each. */
export type Bilingual = Readonly<Record<Spoken, string>>

/** One value that can be chosen on a scale. */
export interface ScaleValue {
  readonly value: number | string
  /** In full, as in a list or for a screen reader: "3 of 5 padlocks". */
  readonly name: Bilingual
  /** What it means, in our words after the source; left out where no source says. */
  readonly meaning?: Bilingual
}

/** One of several ratings that share a scale; kept in `Rating.of`. */
export interface ScaleVariant {
  readonly id: string
  /** What is rated. */
  readonly name: Bilingual
  /** Added to the name of a value: "EEF trial rating". */
  readonly short: Bilingual
  /** What its values mean, where that differs from the other variant. */
  readonly meanings: Readonly<Record<string, Bilingual>>
}

/** How dark a pill is, 0 to 5. Only where a scale ranks do levels differ by value. */
export type PillLevel = 0 | 1 | 2 | 3 | 4 | 5

/** What a pill says about a rating. */
export interface RatingMark {
  readonly level: PillLevel
  readonly icon?: 'm-padlock' | 'm-padlock-open' | 'm-no-effect' | 'm-basis-rationale' | 'm-basis-evidence'
  readonly text: string
  /** EMMIE: its five letters, solid where that part is known. */
  readonly letters?: readonly { readonly letter: string; readonly known: boolean }[]
  /** In full, for screen readers and prose. */
  readonly name: string
}

/** A scale on which evidence is rated. Vocabulary, section 5. Scales rate different things: none is ever converted. */
export interface Scale {
  readonly id: ScaleId
  readonly name: Bilingual
  /** What is rated. */
  readonly rates: Bilingual
  /** Whose scale it is, and where it is set out. */
  readonly source: Bilingual
  /** What can be chosen, weakest first, findings that stand apart last; empty where values are not a list. */
  readonly values: readonly ScaleValue[]
  readonly variants: readonly ScaleVariant[]
  /** Whether "no effect found" can be said in place of a value: not where the scale has its own way to say so. */
  readonly saysNoEffect: boolean
  /** Its own way to say so: EIF's NE, the effect of EMMIE. */
  readonly findsNoEffect?: (rating: Rating) => boolean
  /** Why this is not one of its values, and what would be; null where it is. */
  readonly refuse: (rating: Rating) => Bilingual | null
  /** The sign on the arrow; null where there is none to show, undefined for a value that the scale does not have. */
  readonly mark: (rating: Rating, language: Spoken) => RatingMark | null | undefined
  /** Place in the order of this scale, the weakest lowest; null for what is not ranked. */
  readonly strength: (rating: Rating) => number | null
}
