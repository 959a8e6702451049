/** A list of who wants to know. */
export interface Listeners<Args extends unknown[]> {
  /** Gives a function that ends it. */
  add(listener: (...args: Args) => void): () => void
  tell(...args: Args): void
}

export function listeners<Args extends unknown[]>(): Listeners<Args> {
  const all = new Set<(...args: Args) => void>()
  return {
    add: (listener) => {
      all.add(listener)
      return () => all.delete(listener)
    },
    tell: (...args) => {
      for (const listener of [...all]) listener(...args)
    },
  }
}
