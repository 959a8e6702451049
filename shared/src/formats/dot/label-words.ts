import { decodeEntities, plainText, tidy } from '../interchange/index.js'

/** The plain words of a label: line breaks with their alignment, the node's own name, the fields of a record, HTML. */
export function labelWords(
  label: { readonly text: string; readonly isHtml: boolean },
  name: string,
  isRecord = false,
): string {
  if (label.isHtml) return plainText(label.text)
  const fields = isRecord
    ? label.text
        .replace(/<[^<>|{}]*>/g, '')
        .replace(/(?<!\\)[{}]/g, '')
        .replace(/(?<!\\)\|/g, '\n')
    : label.text
  return tidy(
    decodeEntities(
      fields.replace(
        /\\([\s\S])/g,
        (whole, sign: string) => ESCAPES.get(sign) ?? (sign === 'N' ? name : whole.slice(1)),
      ),
    ),
  )
}

/** A text as a quoted name of DOT, which `nameSaid` gives back: there a backslash stands for itself. */
export function quotedName(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** What `quotedName` wrote. */
export const nameSaid = (written: string): string => written.replaceAll('\\\\', '\\')

/** A text as a quoted label. */
export function quotedLabel(words: string): string {
  const plain = words.replace(/\r\n?/g, '\n').replaceAll('&', '&amp;').replaceAll('\\', '\\\\')
  return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

const ESCAPES = new Map([
  ['n', '\n'],
  ['l', '\n'],
  ['r', '\n'],
  ['G', ''],
  ['E', ''],
  ['T', ''],
  ['H', ''],
  ['L', ''],
])
