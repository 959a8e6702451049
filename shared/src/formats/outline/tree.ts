/** An item of an outline, and what stands under it. */
export interface OutlineItem {
  readonly text: string
  readonly note: string
  /** How far it is in: 0 for what stands outermost. */
  readonly depth: number
}

/** The items of an indented text in its order. A bullet or number before an item is not part of it. */
export function outlineIn(text: string): OutlineItem[] {
  const items: OutlineItem[] = []
  // The indents of the items that the next one may stand under.
  const indents: number[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const words = line.trim()
    if (words === '') continue
    const indent = indentOf(line) + bulletDepth(words)
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
    items.push({ text: withoutBullet(words), note: '', depth: indents.length })
    indents.push(indent)
  }
  return items
}

/** A tab reaches to the next of every four columns; Markdown's headings stand further out than their text. */
function indentOf(line: string): number {
  const heading = /^(#{1,6}) /.exec(line)?.[1]
  if (heading !== undefined) return heading.length - 10
  let columns = 0
  for (const sign of line) {
    if (sign === '\t') columns += 4 - (columns % 4)
    else if (/\s/.test(sign)) columns += 1
    else break
  }
  return columns
}

/** A bullet stands further in than a line without one above it, and 1.1 further in than 1. */
function bulletDepth(words: string): number {
  const bullet = words.startsWith('#') ? null : BULLET.exec(words)
  return bullet === null ? 0 : 0.5 + bullet[0].split(/\d\.(?=\d)/).length / 100
}

const withoutBullet = (words: string): string => words.replace(BULLET, '') || words

const BULLET =
  /^(?:#{1,6}\s|[-*+•‣◦–—·]\s|\[[ xX]\]\s|(?:\d{1,3}|[a-zA-Z])[.)]\s|\d{1,3}(?:\.\d{1,3}){1,5}\.?\s)\s{0,20}(?:\[[ xX]\]\s)?/
