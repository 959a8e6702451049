/** Counts what is open per name, up to a limit. */
export class OpenCount {
  readonly #limit: number
  readonly #open = new Map<string, number>()

  constructor(limit: number) {
    this.#limit = limit
  }

  enter(name: string): boolean {
    const open = this.#open.get(name) ?? 0
    if (this.#limit > 0 && open >= this.#limit) return false
    this.#open.set(name, open + 1)
    return true
  }

  leave(name: string): void {
    const open = (this.#open.get(name) ?? 0) - 1
    if (open > 0) this.#open.set(name, open)
    else this.#open.delete(name)
  }
}
