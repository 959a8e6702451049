import { strFromU8 } from 'fflate'

/** The beginning of a file as text in which letters beyond ASCII are not right: enough to know formats from each other. */
export function beginningOf(bytes: Uint8Array, length = 8192): string {
  return strFromU8(bytes.subarray(0, length), true).replace(/^\u00ef\u00bb\u00bf/, '')
}

/**
 * The name of an XML document's outermost element, without a parser; empty where there is none near the beginning.
 * Declarations and comments before it are skipped.
 */
export function rootName(bytes: Uint8Array): string {
  let text = beginningOf(bytes)
  for (;;) {
    text = text.trimStart()
    const end = endOfRemark(text)
    if (end === null) return /^<([\w.:-]{1,80})/.exec(text)?.[1] ?? ''
    const at = text.indexOf(end)
    if (at < 0) return ''
    text = text.slice(at + end.length)
  }
}

/** What ends the declaration or comment that a text begins with; null where it begins with neither. */
function endOfRemark(text: string): string | null {
  if (text.startsWith('<?')) return '?>'
  if (text.startsWith('<!--')) return '-->'
  if (!text.startsWith('<!')) return null
  const bracket = text.indexOf('[')
  return bracket >= 0 && bracket < text.indexOf('>') ? ']>' : '>'
}
