import { type Picture, pixelsOf } from '@throughline/shared/formats'
import { paintSvg } from './paint-svg.js'
import { loadThreadFonts } from './thread-fonts.js'

/** The largest picture that browsers draw reliably, in pixels. */
const MAX_PIXELS = 16_384 * 8_192

/** A picture as PNG bytes, `scale` pixels for one of the map. Throws with the reason where the browser cannot. */
export async function rasterise({ bounds, svg }: Picture, scale: number): Promise<Uint8Array> {
  const [wide, high] = [pixelsOf(bounds.width, scale), pixelsOf(bounds.height, scale)]
  if (wide * high > MAX_PIXELS) throw new RangeError(`${wide} × ${high} pixels`)
  await loadThreadFonts()
  const canvas = new OffscreenCanvas(wide, high)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no drawing surface')
  paintSvg(svg(bounds, scale), context)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
