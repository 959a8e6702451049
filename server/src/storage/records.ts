/**
 * Small things beside documents: people, sessions, share links, threads, notices. A record is a JSON value under its
 * kind and id; by its keys it is found. Who keeps a kind of record says what its value is, and parses it when it is read.
 */
export interface Records {
  /**
   * Puts records, each new or in place of the one with its kind and id, durable when it resolves: all of them or none.
   * Rejects with RecordTaken where a unique key has that value in another record of the kind, and with RangeError where
   * a name of a kind or key is longer than 100 letters, an id or a key's value than 500, or a value than 1 MB of JSON.
   * Those who read reject with StoreFailed where what was kept is damaged, and name it.
   */
  put(records: readonly NewRecord[]): Promise<void>
  get(kind: string, id: string): Promise<KeptRecord | null>
  /** Those that have this value under the key, unique or not, in the order in which they first came; `newest`: only the last so many. */
  find(kind: string, key: string, value: string, newest?: number): Promise<readonly KeptRecord[]>
  /** Of those that `find` gives, the last `count` of those that came before the record `than`; none where that is gone. */
  earlier(asked: EarlierRecords): Promise<readonly KeptRecord[]>
  all(kind: string): Promise<readonly KeptRecord[]>
  /**
   * Puts records and takes others away where all that was read before is still so: true, and all of it is done and durable.
   * False, and nothing is, where something has changed meanwhile. Rejects as `put` does. `changeRecords` reads and tries again.
   */
  change(change: RecordChange): Promise<boolean>
  /** Takes a record away. Of several who do so at once exactly one hears true. */
  remove(kind: string, id: string): Promise<boolean>
  /** Takes away those of a kind that were last put before a moment (ms since 1970). Gives how many. */
  removeBefore(kind: string, moment: number): Promise<number>
}

/** Records as they can be looked at one by one. */
export type ReadableRecords = Pick<Records, 'get' | 'find'>

/** A change that is made as a whole or not at all. */
export interface RecordChange {
  /** What it builds on. */
  readonly read: readonly Reading[]
  readonly put: readonly NewRecord[]
  readonly remove: readonly RecordName[]
}

export interface RecordName {
  readonly kind: string
  readonly id: string
}

/** What was found when somebody looked: under a name (null: nothing), or under a key. */
export type Reading =
  | (RecordName & { readonly found: KeptRecord | null })
  | {
      readonly kind: string
      readonly key: string
      readonly value: string
      readonly newest: number | undefined
      readonly found: readonly KeptRecord[]
    }

/** What is asked of `earlier`; `than` is the id of a record of the kind. */
export interface EarlierRecords {
  readonly kind: string
  readonly key: string
  readonly value: string
  readonly than: string
  readonly count: number
}

export interface NewRecord {
  readonly kind: string
  readonly id: string
  /** Plain JSON. */
  readonly value: unknown
  /** What it is found by, besides its id. Where there is a key `document`, it is deleted with the document of that id. */
  readonly keys?: Readonly<Record<string, string>>
  /** The same, but no two records of a kind have one value under one key. */
  readonly unique?: Readonly<Record<string, string>>
}

export interface KeptRecord {
  readonly kind: string
  readonly id: string
  readonly value: unknown
  /** When it was last put, ms since 1970. */
  readonly at: number
}
