import { familyOf, linesOf, type Scene } from '../../scene/index.js'
import { escapeXml, tag } from '../markup.js'

/** A font that can be put into an SVG. */
export interface EmbeddedFont {
  readonly family: string
  readonly weight: number
  readonly format: 'truetype' | 'woff2'
  readonly base64: string
}

/** A style element with those of the fonts that the picture uses; nothing where it uses none. */
export function fontStyle(scene: Scene, fonts: readonly EmbeddedFont[]): string[] {
  if (fonts.length === 0) return []
  const used = usedFonts(scene)
  const faces = fonts
    .filter(({ family, weight }) => used.has(`${family} ${weight}`))
    .map(
      ({ family, weight, format, base64 }) =>
        `@font-face{font-family:"${family.replace(/[^\w -]/g, '')}";font-weight:${weight};` +
        `src:url(data:font/${format === 'woff2' ? 'woff2' : 'ttf'};base64,${base64.replace(/[^\w+/=]/g, '')})}`,
    )
  return faces.length === 0 ? [] : [tag('style', {}, escapeXml(faces.join('\n')).replaceAll('&quot;', '"'))]
}

function usedFonts(scene: Scene): ReadonlySet<string> {
  const used = new Set<string>()
  for (const line of linesOf(scene)) {
    for (const { face } of line.runs) {
      const family = familyOf(face).split(',')[0]?.replaceAll("'", '') ?? ''
      used.add(`${family} ${face === 'emoji' ? 400 : line.font.weight}`)
    }
  }
  return used
}
