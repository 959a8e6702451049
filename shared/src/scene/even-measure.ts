import type { Measure } from './scene.js'
import { bidi } from './text/index.js'

/** A measure for tests: every letter is half its size wide, so that lines can be counted by hand. */
export const evenMeasure: Measure = { bidi, width: (text, font) => [...text].length * font.sizePx * 0.5 }
