import type { Font, Measure, MeasuredFace } from '@throughline/shared/scene'

/** Widths of texts, map pixels: what a thread needs to know that has no fonts. */
export type Widths = ReadonlyMap<string, number>

/** A text whose width a thread asks for. */
export interface Unmeasured {
  readonly text: string
  readonly font: Font
  readonly face: MeasuredFace
}

export const widthKey = ({ text, font: { sizePx, weight }, face }: Unmeasured): string =>
  `${weight} ${sizePx} ${face} ${text}`

/** Measures, and keeps what it has measured where it can be sent from. */
export function keepingMeasure(measure: Measure, kept: Map<string, number>): Measure {
  return {
    width(text, font, face) {
      const width = measure.width(text, font, face)
      kept.set(widthKey({ text, font, face }), width)
      return width
    },
  }
}

/** Knows what was measured elsewhere. What it does not know it guesses, and adds to `unknown`: to be asked for. */
export function knowingMeasure(known: Widths, unknown: Map<string, Unmeasured>): Measure {
  return {
    width(text, font, face) {
      const key = widthKey({ text, font, face })
      const width = known.get(key)
      if (width !== undefined) return width
      unknown.set(key, { text, font, face })
      return text.length * font.sizePx * GUESSED_EM
    },
  }
}

const GUESSED_EM = 0.55
