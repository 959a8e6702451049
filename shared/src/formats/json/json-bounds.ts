/** How deep a JSON text is nested and how many values it may hold at most. */
export interface JsonBounds {
  readonly depth: number
  readonly values: number
}

/**
 * Measures a JSON text without parsing it: a few megabytes of brackets would otherwise become
 * gigabytes of arrays before anything could be checked. Says nothing about whether it is JSON.
 */
export function jsonBounds(text: string): JsonBounds {
  let depth = 0
  let deepest = 0
  let values = 1
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        values += 1
        depth += 1
        if (depth > deepest) deepest = depth
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        depth -= 1
        break
      case COMMA:
        values += 1
    }
  }
  return { depth: deepest, values }
}

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at
}
