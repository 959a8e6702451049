/** The sentences that say how strong a case is, in one language. Names of boxes come in quotation marks. */
export interface CaseWords {
  readonly nothingLeads: (from: string, to: string) => string
  /** Where the chain breaks off, and what would have to be linked. */
  readonly breaksOff: (reached: string, wanted: string) => string
  readonly fullyRated: (parts: CaseParts & { readonly weakest: string }) => string
  readonly partlyRated: (parts: CaseParts & { readonly unrated: number; readonly steps: string }) => string
  readonly notRated: (parts: CaseParts) => string
  readonly noEffect: (parts: CaseParts & { readonly steps: string }) => string
  /** All are rated, but not all so that they can be compared. */
  readonly notComparable: (parts: CaseParts) => string
  /** The ones that cannot be compared with the rest, with their ratings. */
  readonly apart: (count: number, steps: string) => string
  /** The same where there is no rest: the scale does not rank, or none is on it. */
  readonly noneRanked: (steps: string) => string
  /** Of those that can be compared, the weakest. */
  readonly weakestOfComparable: (weakest: string) => string
  /** Of the rated ones, the weakest. */
  readonly weakestOfRated: (weakest: string) => string
  /** "“Tutoring” leads to “Attainment” (3 of 5 padlocks)". */
  readonly ratedStep: (step: string, rating: string) => string
  readonly or: string
}

export interface CaseParts {
  readonly from: string
  readonly to: string
  /** Links on the path. */
  readonly links: number
  /** How many paths there are; null: more than were counted. */
  readonly paths: number | null
  /** More than this many, where `paths` is null. */
  readonly listed: number
  /** Whether the path is the strongest of them. */
  readonly isStrongest: boolean
}
