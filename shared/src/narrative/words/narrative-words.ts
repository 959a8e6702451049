/** What narratives count. */
export type CountedThing = 'box' | 'column' | 'row' | 'link' | 'input' | 'activity' | 'output' | 'outcome' | 'impact'

/** The sentences of narratives in one language. Words for types and kinds of link are the picture's. */
export interface NarrativeWords {
  /** "three inputs". */
  readonly count: (count: number, thing: CountedThing) => string
  readonly altText: (parts: {
    /** "27 boxes". */
    readonly boxes: string
    /** "eight columns"; null where there are none. */
    readonly bands: string | null
    /** "three inputs", "one impact"; null where there are none of any such kind. */
    readonly from: string | null
    readonly to: string | null
    /** What it is all for. */
    readonly aims: string | null
  }) => string
  readonly empty: (bands: string | null) => string
  readonly and: string
  readonly andMore: (count: number) => string
  readonly outsideBands: string
  readonly groups: string
  readonly links: string
  readonly inGroup: (group: string) => string
  readonly linkTo: (from: string, to: string) => string
  readonly because: string
  readonly ceiling: string
}
