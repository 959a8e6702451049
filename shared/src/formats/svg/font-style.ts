import type { EmbeddedFont } from '../fonts/index.js'
import { escapeXml, tag } from '../markup.js'

/** A style element with these fonts; nothing where there are none. */
export function fontStyle(fonts: readonly EmbeddedFont[]): string[] {
  if (fonts.length === 0) return []
  return [tag('style', {}, escapeXml(fontFaces(fonts)).replaceAll('&quot;', '"'))]
}

/** The same as the text of a stylesheet. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(
      ({ family, weight, base64 }) =>
        `@font-face{font-family:"${family.replace(/[^\w -]/g, '')}";font-weight:${weight};` +
        `src:url(data:font/woff;base64,${base64.replace(/[^\w+/=]/g, '')})}`,
    )
    .join('\n')
}
