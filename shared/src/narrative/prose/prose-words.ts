import type { AssumptionStatus, Bearing, ElementType, FindingDirection, Level, Necessity } from '../../model/index.js'

/** A box as sentences need it. */
export interface Said {
  readonly type: ElementType | 'group'
  /** Its label on one line; empty where it has none. */
  readonly label: string
  /** The label is in another language than the sentence: it is quoted, not woven in. */
  readonly isForeign: boolean
}

/** How an indicator is planned: what is not known is empty. */
export interface Plan {
  readonly label: string
  readonly unit: string
  readonly baseline: string
  readonly target: string
  readonly targetDate: string
  readonly source: string
  /** The latest reading, and when that was. */
  readonly latest: string
  readonly latestDate: string
}

/** Headings of the parts that are not a band's. */
export type PartName =
  | 'summary'
  | 'situation'
  | 'outside'
  | 'context'
  | 'risks'
  | 'assumptions'
  | 'indicators'
  | 'evidence'
  | 'people'
  | 'accountability'
  | 'notes'

/**
 * The grammar of narratives in one language. Clauses come without capital or full stop ("pupils read more", "we train
 * tutors"); what gives a sentence gives a whole one.
 */
export interface ProseWords {
  readonly headings: Readonly<Record<PartName, string>>
  /** A box as a clause, whatever its label is: a clause, a thing, or an order. */
  readonly clause: (said: Said) => string
  /** A free text as a clause after "because"; null where it is none. */
  readonly reason: (words: string) => string | null
  /** A label in the middle of a sentence, after a colon: quoted where it is in another language. */
  readonly free: (said: Said) => string
  /** What is put in, as things. */
  readonly putIn: (things: readonly Said[]) => string
  readonly done: (clauses: readonly string[]) => string
  /** Boxes that nothing leads to yet. */
  readonly unlinked: (names: readonly string[]) => string
  /** Boxes of a theory in which nothing is linked. */
  readonly listed: (names: readonly string[]) => string
  readonly ifThen: (causes: readonly string[], effects: readonly string[], because: string | null) => string
  readonly onlyIf: (causes: readonly string[], effects: readonly string[], because: string | null) => string
  /** What is so already, and what follows from it. */
  readonly given: (causes: readonly string[], effects: readonly string[], because: string | null) => string
  readonly moderates: (name: string, target: string | { readonly from: string; readonly to: string }) => string
  readonly reduces: (from: string, to: string) => string
  readonly feedsBack: (from: string, to: string) => string
  readonly reasonGiven: (words: string) => string
  readonly mechanism: (words: string) => string
  readonly linkName: (words: string) => string
  readonly necessity: Readonly<Record<Necessity, string>>
  readonly unsure: string
  readonly unsureAside: string
  readonly rated: (rating: string) => string
  readonly confident: (rating: string) => string
  readonly assumes: (what: {
    readonly label: string
    /** In quotation marks; null: said right after its step. */
    readonly of: string | null
    readonly isWhole: boolean
    readonly isFurther: boolean
    readonly status: AssumptionStatus | null
    readonly importance: Level | null
  }) => string
  readonly evidence: (item: {
    readonly label: string
    readonly of: string | null
    readonly about: string
    readonly direction: FindingDirection | null
    readonly finding: string
    readonly rating: string
  }) => string
  readonly invented: string
  /** What is attached to nothing is about this. */
  readonly whole: string
  readonly indicator: (name: string, plan: Plan) => string
  readonly meaning: (name: string, words: string) => string
  readonly matters: (name: string, words: string) => string
  readonly titled: (title: string, organisation: string) => string
  readonly theory: (organisation: string) => string
  readonly aim: (clauses: readonly string[]) => string
  readonly mission: (words: string) => string
  readonly vision: (words: string) => string
  readonly situation: (said: Said) => string
  readonly targetGroup: (said: Said) => string
  readonly context: (said: Said, bearing: Bearing | null) => string
  readonly risk: (said: Said) => string
  readonly unintended: (said: Said, bearing: Bearing | null) => string
  readonly note: (words: string) => string
  readonly person: (name: string, role: string, answersFor: readonly string[], takesPartIn: readonly string[]) => string
  readonly answersUpTo: (band: string) => string
  readonly andMore: (count: number) => string
}
