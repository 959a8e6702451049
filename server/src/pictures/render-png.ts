import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from './fonts.js'

/** A picture has no more pixels than this, 4 bytes each while it is drawn; a larger one is drawn at a smaller scale. */
const MAX_PIXELS = 80_000_000

/** No side is longer: what browsers and word processors still open. */
const MAX_SIDE_PX = 16_000

/** Draws an SVG of ours, of its own size times `scale`, as PNG with the bundled fonts. */
export function renderPng(svg: string, scale: number): Uint8Array {
  const { width, height } = sizeOf(svg)
  const largest = Math.min(Math.sqrt(MAX_PIXELS / (width * height)), MAX_SIDE_PX / Math.max(width, height))
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: Math.min(scale, largest) },
    font: {
      fontFiles: fontFiles(),
      // Only for letters that no bundled font has: reading all of a system's fonts takes a while.
      loadSystemFonts: svg.includes(' textLength='),
      defaultFontFamily: 'Inter',
    },
  })
  return drawn.render().asPng()
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg.slice(svg.indexOf('<svg'))) ?? []
  return { width: Number(width ?? 1), height: Number(height ?? 1) }
}
