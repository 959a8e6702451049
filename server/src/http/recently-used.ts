/** Texts by key, up to a number of characters in all; those not asked for longest go first. */
export class RecentlyUsed {
  private readonly limit: number
  private readonly kept = new Map<string, string>()
  private size = 0

  constructor(limit: number) {
    this.limit = limit
  }

  get(key: string): string | undefined {
    const text = this.kept.get(key)
    if (text === undefined) return undefined
    // A Map keeps the order of insertion: the oldest is first.
    this.kept.delete(key)
    this.kept.set(key, text)
    return text
  }

  set(key: string, text: string): void {
    this.remove(key)
    this.kept.set(key, text)
    this.size += text.length
    for (const oldest of this.kept.keys()) {
      if (this.size <= this.limit) return
      this.remove(oldest)
    }
  }

  private remove(key: string): void {
    this.size -= this.kept.get(key)?.length ?? 0
    this.kept.delete(key)
  }
}
