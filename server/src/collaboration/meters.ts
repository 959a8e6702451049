/** What live documents tell of themselves while they work; times in seconds. */
export interface Meters {
  /** A batch took so long to become durable. */
  committed(seconds: number): void
  /** A flush was answered so long after it was asked. */
  acknowledged(seconds: number): void
  /** A connection was refused or ended, with this close code. */
  refused(code: number): void
}

/** For who does not measure. */
export const noMeters: Meters = { committed() {}, acknowledged() {}, refused() {} }
