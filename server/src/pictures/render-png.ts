import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from './fonts.js'
import { PngEncoder } from './png-encoder.js'

/** A picture has no more pixels than this; a larger one is drawn at a smaller scale. */
const MAX_PIXELS = 80_000_000

/** No side is longer: what browsers and word processors still open. */
const MAX_SIDE_PX = 16_000

/** So many are drawn at once, 4 bytes each: one strip of a large picture, all of a small one. */
const STRIP_PIXELS = 4_000_000

/**
 * Draws an SVG of ours, of its own size times `scale`, as PNG with the bundled fonts. It is drawn in strips from top to
 * bottom, so that a large map takes no more memory than a small one.
 */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array> {
  const { width, height, text } = inPixels(svg, scale)
  const drawn = new Resvg(text, {
    font: {
      fontFiles: fontFiles(),
      // Only for letters that no bundled font has: reading all of a system's fonts takes a while.
      loadSystemFonts: svg.includes(' textLength='),
      defaultFontFamily: 'Inter',
    },
  })
  const png = new PngEncoder(width, height)
  // There is none where nothing can be seen, and no strips are needed.
  const frame = drawn.getBBox()
  const rows = frame === undefined ? height : Math.max(1, Math.floor(STRIP_PIXELS / width))
  for (let top = 0; top < height; top += rows) {
    const strip = { x: 0, y: top, width, height: Math.min(rows, height - top) }
    if (frame !== undefined) drawn.cropByBBox(Object.assign(frame, strip))
    await png.add(drawn.render().pixels)
  }
  return png.end()
}

/** The same SVG in a frame whose units are the pixels of the picture, so that strips begin and end between two of them. */
function inPixels(svg: string, scale: number) {
  const root = svg.slice(svg.indexOf('<svg'))
  const [size = '', width = '1', height = '1'] = / width="([\d.]+)" height="([\d.]+)"/.exec(root) ?? []
  const [wide, high] = [Number(width), Number(height)]
  const drawnAt = Math.min(scale, Math.sqrt(MAX_PIXELS / (wide * high)), MAX_SIDE_PX / Math.max(wide, high))
  const inside = root.replace(size, ` width="${wide * drawnAt}" height="${high * drawnAt}" overflow="visible"`)
  const pixels = { width: Math.ceil(wide * drawnAt), height: Math.ceil(high * drawnAt) }
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}">`
  return { ...pixels, text: `${frame}${inside}</svg>` }
}
