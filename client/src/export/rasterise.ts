import { paintSvg } from './paint-svg.js'
import { loadThreadFonts } from './thread-fonts.js'

/** The largest picture that browsers draw reliably, in pixels. */
const MAX_PIXELS = 16_384 * 8_192

/** An SVG of ours as PNG bytes, of its own size times `scale`. Throws with the reason where the browser cannot. */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const { x, y, width, height } = frameOf(svg)
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  if (wide * high > MAX_PIXELS) throw new RangeError(`${wide} × ${high} pixels`)
  await loadThreadFonts()
  const canvas = new OffscreenCanvas(wide, high)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no drawing surface')
  context.scale(scale, scale)
  context.translate(-x, -y)
  paintSvg(svg, context)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}

/** What an SVG of ours shows of its plane. */
function frameOf(svg: string) {
  const [x = 0, y = 0, width = 1, height = 1] = (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  return { x, y, width, height }
}
