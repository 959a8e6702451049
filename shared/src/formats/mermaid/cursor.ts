/** A place in a text that is read from its beginning to its end. Patterns are sticky and look at what is next. */
export class Cursor {
  at = 0
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  get line(): number {
    let line = 1
    for (let at = this.text.indexOf('\n'); at >= 0 && at < this.at; at = this.text.indexOf('\n', at + 1)) line += 1
    return line
  }

  /** What is next, if it is this; goes past it. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match !== null) this.at += match[0].length
    return match
  }

  takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  /** All up to that text, going past it; null, and staying, where it does not come. */
  upTo(end: string): string | null {
    const found = this.text.indexOf(end, this.at)
    if (found < 0) return null
    const passed = this.text.slice(this.at, found)
    this.at = found + end.length
    return passed
  }

  /** The rest of this line, going to its end. */
  restOfLine(): string {
    const end = this.text.indexOf('\n', this.at)
    const rest = this.text.slice(this.at, end < 0 ? undefined : end)
    this.at += rest.length
    return rest
  }
}
