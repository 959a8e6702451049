import { Resvg } from '@resvg/resvg-js'
import { linesOf, type Scene } from '@throughline/shared/scene'
import { fontFiles } from './fonts.js'

/** A picture has no more pixels than this, 4 bytes each while it is drawn; a larger one is drawn at a smaller scale. */
const MAX_PIXELS = 80_000_000

/** No side is longer: what browsers and word processors still open. */
const MAX_SIDE_PX = 16_000

/** Draws an SVG of ours as PNG with the bundled fonts. */
export function renderPng(svg: string, scene: Scene, scale: number): Uint8Array {
  const { width, height } = scene.bounds
  const largest = Math.min(Math.sqrt(MAX_PIXELS / (width * height)), MAX_SIDE_PX / Math.max(width, height))
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: Math.min(scale, largest) },
    font: {
      fontFiles: fontFiles(),
      // Only for letters that no bundled font has: reading all of a system's fonts takes a while.
      loadSystemFonts: linesOf(scene).some((line) => line.runs.some((run) => run.face === 'other')),
      defaultFontFamily: 'Inter',
    },
  })
  return drawn.render().asPng()
}
