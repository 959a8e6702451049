import { escapeXml } from '../markup.js'

/** A text as HTML: markup in it is text, line breaks are kept. */
export const words = (text: string): string => escapeXml(text).replace(/\n/g, '<br>')

/** An element with its attributes and content, which is markup. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string | readonly string[] = '',
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  )
  return `<${name}${given.join('')}>${typeof content === 'string' ? content : content.join('\n')}</${name}>`
}
