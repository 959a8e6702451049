import { bidi, type Font, type Measure, type MeasuredFace, type Weight } from '@throughline/shared/scene'
import { loadedFont } from './loaded-font.js'

/** Widths are kept for this many words per font, then forgotten all at once: a bound, seldom reached. */
const MAX_KEPT = 50_000

/** Measures text with HarfBuzz, as Chromium does with the same fonts. Loads a font when it is first needed. */
export function createNodeMeasure(): Measure {
  const faces = new Map<MeasuredFace, Map<Weight, Map<string, number>>>()
  const keptFor = (face: MeasuredFace, weight: Weight): Map<string, number> => {
    const weights = faces.get(face) ?? new Map<Weight, Map<string, number>>()
    faces.set(face, weights)
    const kept = weights.get(weight) ?? new Map<string, number>()
    weights.set(weight, kept)
    return kept
  }
  return {
    bidi,
    width(text: string, { sizePx, weight }: Font, face: MeasuredFace): number {
      const kept = keptFor(face, weight)
      const known = kept.get(text)
      if (known !== undefined) return known * sizePx
      if (kept.size >= MAX_KEPT) kept.clear()
      const em = emOf(text, face, weight)
      kept.set(text, em)
      return em * sizePx
    },
  }
}

function emOf(text: string, face: MeasuredFace, weight: Weight): number {
  const font = loadedFont(face, weight)
  return font.shaped(text).reduce((units, { advance }) => units + advance, 0) / font.unitsPerEm
}
