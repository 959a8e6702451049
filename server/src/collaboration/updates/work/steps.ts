/** Steps past which nobody counts on: the update is tried on a copy instead. A step takes a quarter of a microsecond. */
export const PLAIN_STEPS = 250_000

/** What was counted so far of the work that one update is. */
export class Steps {
  count = 0

  /** Whether there is no need to count on. */
  get areMany(): boolean {
    return this.count > PLAIN_STEPS
  }
}
