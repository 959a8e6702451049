import { toBase64 } from '@throughline/shared/formats'
import { FONT_FILES, fontBytes } from './font-files.js'

/**
 * An SVG of ours with the fonts that it names inside: a picture drawn from an SVG sees no font of the page, only its own.
 */
export async function withFonts(svg: string): Promise<string> {
  const named = FONT_FILES.filter(({ family, weight, face }) => svg.includes(family) && hasWeight(svg, face, weight))
  const faces = await Promise.all(
    named.map(async ({ face, family, weight }) => {
      const source = `url(data:font/ttf;base64,${toBase64(await fontBytes(face, weight))})`
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${source}}`
    }),
  )
  const inside = svg.indexOf('>', svg.indexOf('<svg')) + 1
  return `${svg.slice(0, inside)}<style>${faces.join('')}</style>${svg.slice(inside)}`
}

function hasWeight(svg: string, face: string, weight: number): boolean {
  return face === 'emoji' || weight === 400 || svg.includes(`font-weight="${weight}"`)
}
