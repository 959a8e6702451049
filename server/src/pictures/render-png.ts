import { type RenderedImage, renderAsync } from '@resvg/resvg-js'
import { type Picture, pixelsOf } from '@throughline/shared/formats'
import { fontFiles } from './fonts.js'
import { PngEncoder } from './png-encoder.js'

/** A picture has no more pixels than this; a larger one is drawn at a smaller scale. */
const MAX_PIXELS = 80_000_000

/** No side is longer: what browsers and word processors still open. */
const MAX_SIDE_PX = 16_000

/** So many are drawn at once, 4 bytes each: one strip of a large picture, all of a small one. */
const STRIP_PIXELS = 2_000_000

/** So many strips are drawn beside each other, in Node's pool of threads, which has four for everything. */
const AT_ONCE = 2

/**
 * Draws a picture as PNG with the bundled fonts, `scale` pixels for one of the map. In strips: a large map takes no more
 * memory than a small one, and one is drawn while another is compressed.
 */
export async function renderPng({ bounds, isOpaque, svg }: Picture, scale: number): Promise<Uint8Array> {
  const drawnAt = Math.min(
    scale,
    Math.sqrt(MAX_PIXELS / (bounds.width * bounds.height)),
    MAX_SIDE_PX / Math.max(bounds.width, bounds.height),
  )
  const [width, height] = [pixelsOf(bounds.width, drawnAt), pixelsOf(bounds.height, drawnAt)]
  const most = Math.max(1, Math.floor(STRIP_PIXELS / width))
  const png = new PngEncoder({ width, height, isOpaque })
  const drawing: Promise<RenderedImage>[] = []
  const take = async () => {
    const strip = await drawing.shift()
    if (strip !== undefined) await png.add(strip.pixels)
  }
  for (let top = 0; top < height; top += most) {
    const rows = Math.min(most, height - top)
    const part = { x: bounds.x, y: bounds.y + top / drawnAt, width: width / drawnAt, height: rows / drawnAt }
    const strip = drawn(svg(part, drawnAt))
    // What went wrong is thrown when its turn comes; until then nobody waits for it.
    strip.catch(() => undefined)
    drawing.push(strip)
    if (drawing.length > AT_ONCE) await take()
  }
  while (drawing.length > 0) await take()
  return png.end()
}

function drawn(svg: string): Promise<RenderedImage> {
  const font = svg.includes('<text')
    ? {
        fontFiles: fontFiles(),
        // Only for letters that no bundled font has: reading all of a system's fonts takes a while.
        loadSystemFonts: svg.includes(' textLength='),
        defaultFontFamily: 'Inter',
      }
    : { loadSystemFonts: false }
  return renderAsync(Buffer.from(svg), { font, crop: NOTHING })
}

/** Cropped to nothing is not cropped. Unless it is told so, resvg copies all of its pixels to crop them to all. */
const NOTHING = { left: 0, top: 0, right: 0, bottom: 0 }
