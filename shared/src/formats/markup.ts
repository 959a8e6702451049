/** Escapes a text for XML: content or a quoted attribute. Characters XML 1.0 does not allow are dropped. */
export function escapeXml(text: string): string {
  return withoutControls(text).replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character)
}

/** A text without the characters that XML 1.0 does not allow: most control characters, half a pair. */
export const withoutControls = (text: string): string => text.replace(NOT_XML, '')

/** A tag with its attributes and content. Attributes that are undefined are left out; content is markup, not text. */
export function tag(name: string, attributes: Attributes, content?: string | readonly string[]): string {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    // Path data is made of our numbers and letters, megabytes of them: it is not looked through.
    const isSafe = key === 'd' && name === 'path'
    open += ` ${key}="${typeof value === 'number' ? number(value) : isSafe ? value : escapeAttribute(value)}"`
  }
  if (content === undefined || content.length === 0) return `${open}/>`
  return `${open}>${typeof content === 'string' ? content : content.join('\n')}</${name}>`
}

// A reader of XML takes white space in an attribute for a blank unless it is written as a number.
const escapeAttribute = (value: string): string =>
  PLAIN.test(value) ? value : escapeXml(value).replace(/[\n\t]/g, (blank) => (blank === '\n' ? '&#10;' : '&#9;'))

// Most attributes are numbers and plain words: one look instead of three.
const PLAIN = /^[\w #%(),./:;=-]*$/

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** A number as files have it: two decimals at most. */
export const number = (value: number): string => `${Math.round(value * 100) / 100}`

/** What steps back, as an attribute; undefined where nothing does. The look, "Faded". */
export const opacityOf = ({ faded }: { readonly faded: boolean }): number | undefined => (faded ? 0.38 : undefined)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
