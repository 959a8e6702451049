import type { Id } from '../../../model/index.js'

/** What the things of a file are called, so that one cell can name another row. Ids, then labels and codes. */
export class Names {
  readonly #ids = new Map<Id, Set<string>>()
  readonly #named = new Map<string, Id[]>()
  /** Of the name that holds most of what parts names. */
  #mostParts = 1

  /** @param names labels in each language, codes: whatever a cell may call it by */
  add(id: Id, names: Iterable<string>): void {
    const own = this.#ids.get(id) ?? new Set()
    this.#ids.set(id, own)
    for (const name of names) {
      const key = keyOf(name)
      if (key === '' || own.has(key)) continue
      own.add(key)
      this.#mostParts = Math.max(this.#mostParts, partsOf(name, SEPARATORS).length)
      const others = this.#named.get(key)
      if (others === undefined) this.#named.set(key, [id])
      else others.push(id)
    }
  }

  hasId(id: string): boolean {
    return this.#ids.has(id)
  }

  /** Whether a thing is called so. */
  isCalled(id: Id, name: string): boolean {
    return this.#ids.get(id)?.has(keyOf(name)) ?? false
  }

  /** The things that words name, first come first: one by its id, else all that are called so. */
  named(words: string): readonly Id[] {
    if (this.#ids.has(words)) return [words]
    return this.#named.get(keyOf(words)) ?? []
  }

  /**
   * The things that a cell lists, parted by semicolons, line breaks or commas. Names may hold those themselves: the
   * longest that is known is taken.
   */
  listed(words: string): { readonly ids: readonly Id[]; readonly unknown: readonly string[] } {
    const ids: Id[] = []
    const unknown: string[] = []
    const whole = this.named(words)[0]
    const parts = whole === undefined ? partsOf(words, SEPARATORS) : []
    if (whole !== undefined) ids.push(whole)
    for (const found of this.#longest(parts)) {
      if (found.id !== null) ids.push(found.id)
      else if (!this.#byCommas(found.words, ids)) unknown.push(found.words)
    }
    return { ids: [...new Set(ids)], unknown }
  }

  *#longest(parts: readonly string[]): Generator<{ readonly id: Id | null; readonly words: string }> {
    for (let from = 0; from < parts.length; from += 2) {
      let to = Math.min(parts.length, from + Math.min(this.#mostParts, LONGEST_NAME))
      let id: Id | undefined
      for (; to > from; to -= 2) {
        id = this.named(parts.slice(from, to).join('').trim())[0]
        if (id !== undefined) break
      }
      const words = (parts[from] ?? '').trim()
      if (id !== undefined) {
        yield { id, words }
        from = to - 1
      } else if (words !== '') yield { id: null, words }
    }
  }

  #byCommas(words: string, ids: Id[]): boolean {
    const found = partsOf(words, /(,\s*)/)
      .filter((_, index) => index % 2 === 0)
      .map((part) => this.named(part.trim())[0])
    if (found.length < 2 || found.length > 200 || found.some((id) => id === undefined)) return false
    ids.push(...found.filter((id) => id !== undefined))
    return true
  }
}

/** Parts of a name with the separators between them: no name is made of more. */
const LONGEST_NAME = 15

/** Characters of a cell that lists others. */
const LONGEST_LIST = 200_000

const SEPARATORS = /(;\s*|\s*\n\s*)/

// Parts at even places, what stood between them at odd ones.
const partsOf = (words: string, separator: RegExp): string[] => words.slice(0, LONGEST_LIST).split(separator)

const keyOf = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase().normalize('NFC')
