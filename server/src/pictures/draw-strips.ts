import { Resvg } from '@resvg/resvg-js'
import { BandEncoder, type DeflatedBand } from './deflated-band.js'
import { fontFiles } from './fonts.js'

/** Strips of a picture that follow each other, each as an SVG of its own size. Can be sent to another thread. */
export interface Strips {
  readonly width: number
  readonly strips: readonly { readonly svg: string; readonly rows: number }[]
}

/** Draws them with the bundled fonts, from top to bottom: a large map takes no more memory than a small one. */
export async function drawStrips({ width, strips }: Strips): Promise<DeflatedBand> {
  const band = new BandEncoder(width)
  for (const { svg, rows } of strips) await band.add(pixelsOfSvg(svg) ?? new Uint8Array(4 * width * rows))
  return band.end()
}

/** Nothing is drawn where nothing can be seen. */
function pixelsOfSvg(svg: string): Uint8Array | null {
  const font = svg.includes('<text')
    ? {
        fontFiles: fontFiles(),
        // Only for letters that no bundled font has: reading all of a system's fonts takes a while.
        loadSystemFonts: svg.includes(' textLength='),
        defaultFontFamily: 'Inter',
      }
    : { loadSystemFonts: false }
  const drawn = new Resvg(svg, { font })
  return drawn.getBBox() === undefined ? null : drawn.render().pixels
}
