/** The sentences that say how strong a case is, in one language. Names of boxes come in quotation marks. */
export interface CaseWords {
  readonly nothingLeads: (from: string, to: string) => string
  /** Where the chain breaks off, and what would have to be linked. */
  readonly breaksOff: (reached: string, wanted: string) => string
  readonly fullyRated: (parts: CaseParts & { readonly weakest: string }) => string
  readonly partlyRated: (parts: CaseParts & { readonly unrated: number; readonly steps: string }) => string
  readonly notRated: (parts: CaseParts) => string
  readonly noEffect: (parts: CaseParts & { readonly steps: string }) => string
  /** Of the rated ones, the weakest. */
  readonly weakestOfRated: (weakest: string) => string
  /** "“Tutoring” leads to “Attainment”, 3 of 5 padlocks". */
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
