import type { Mention } from '@throughline/shared/threads'

export interface TextPart {
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
  readonly isMention: boolean
}

/** A comment's text, told apart into words and the people it names; the longest name where one begins with another. */
export function textParts(text: string, mentions: readonly Mention[]): readonly TextPart[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length)
  const parts: TextPart[] = []
  let from = 0
  for (let at = 0; at < text.length; ) {
    const name = text[at] === '@' ? names.find((each) => text.startsWith(each, at)) : undefined
    if (name === undefined) {
      at += 1
      continue
    }
    if (at > from) parts.push({ at: from, text: text.slice(from, at), isMention: false })
    parts.push({ at, text: name, isMention: true })
    at += name.length
    from = at
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), isMention: false })
  return parts
}
