import type { Problem, Warning } from '../read-result.js'

const MAX_PROBLEMS = 10
const MAX_WARNINGS = 50

/** Gathers what is to be said about a file while it is read: the first problems and warnings, and counts the rest. */
export class Report {
  readonly #problems: Problem[] = []
  readonly #warnings: Warning[] = []
  #moreWarnings = 0

  problem(path: string, message: string, advice: string): void {
    if (!this.isFull) this.#problems.push({ path, message, advice })
  }

  warn(path: string, message: string): void {
    if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push({ path, message })
    else this.#moreWarnings += 1
  }

  get problems(): readonly Problem[] {
    return this.#problems
  }

  get warnings(): readonly Warning[] {
    if (this.#moreWarnings === 0) return this.#warnings
    return [...this.#warnings, { path: '', message: `And ${this.#moreWarnings} more like these.` }]
  }

  /** No more problems are kept: reading may stop. */
  get isFull(): boolean {
    return this.#problems.length >= MAX_PROBLEMS
  }
}
