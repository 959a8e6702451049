/** A page as it was made, and of what. */
export interface MadePage {
  readonly tag: string
  readonly html: string
}

interface Entry extends MadePage {
  readonly madeAt: number
}

/** However often a document changes and however many ask, a page is made no more often than this. */
const FRESH_MS = 60_000
const MOST_PAGES = 50

/** Pages that many read: each is made once, and again only after its document has changed and a minute has passed. */
export class PageCache {
  readonly #pages = new Map<string, Entry>()
  readonly #making = new Map<string, Promise<Entry>>()

  /** The page under `id`, made by `make` where what is kept is of another state than `tag` and no longer fresh. */
  async page(id: string, tag: string, make: () => Promise<string>, now = Date.now()): Promise<MadePage> {
    const kept = this.#pages.get(id)
    if (kept !== undefined && (kept.tag === tag || now - kept.madeAt < FRESH_MS)) return kept
    const making = this.#making.get(id) ?? this.#make(id, tag, make, now)
    return making
  }

  /** What was agreed must not wait behind what was there before. */
  forget(id: string): void {
    this.#pages.delete(id)
  }

  #make(id: string, tag: string, make: () => Promise<string>, madeAt: number): Promise<Entry> {
    const making = make()
      .then((html) => {
        const entry = { tag, html, madeAt }
        this.#pages.delete(id)
        this.#pages.set(id, entry)
        for (const oldest of this.#pages.keys()) {
          if (this.#pages.size <= MOST_PAGES) break
          this.#pages.delete(oldest)
        }
        return entry
      })
      .finally(() => this.#making.delete(id))
    this.#making.set(id, making)
    return making
  }
}
