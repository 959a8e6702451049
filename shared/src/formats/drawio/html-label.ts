/** A text as a label of draw.io, which reads labels as HTML: nothing in it is markup. */
export function htmlLabel(words: string): string {
  return words
    .replace(/[&<>"]/g, (character) => SIGNS.get(character) ?? character)
    .replace(/ (?= )|^ | $/gm, '&nbsp;')
    .replace(/\r\n?|\n/g, '<br>')
}

const SIGNS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])
