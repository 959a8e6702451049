import { bidi, FACE_FAMILIES, type Measure } from '@throughline/shared/scene'
import { loadThreadFonts } from './thread-fonts.js'

let ready: Promise<Measure> | null = null

/** Measures by a canvas that no page shows, with the bundled fonts: in a thread that has none of the page's. */
export function threadMeasure(): Promise<Measure> {
  ready ??= loaded()
  return ready
}

async function loaded(): Promise<Measure> {
  await loadThreadFonts()
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null) throw new Error('this browser gives no 2D canvas')
  const kept = new Map<string, number>()
  return {
    bidi,
    width(text, { sizePx, weight }, face) {
      const css = `${weight} ${sizePx}px ${FACE_FAMILIES[face]}`
      const key = `${css} ${text}`
      const known = kept.get(key)
      if (known !== undefined) return known
      if (context.font !== css) context.font = css
      // As the page measures: hinting would round each advance to whole pixels.
      context.textRendering = 'geometricPrecision'
      const { width } = context.measureText(text)
      kept.set(key, width)
      return width
    },
  }
}
