/** What a soak was asked for. */
export interface Asked {
  readonly minutes: number
  readonly rounds: number
  readonly seed: number
}

/** What a part of a soak found. */
export interface Found {
  /** Why it failed; empty where it passed. */
  readonly faults: readonly string[]
}

/** One thing that takes minutes to try. */
export interface Part {
  readonly name: string
  readonly about: string
  /** Prints as it goes. */
  run(asked: Asked): Promise<Found>
}
