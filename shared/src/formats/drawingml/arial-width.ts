/**
 * About how wide a text is in Arial (and Liberation Sans, which has its widths), in its size. Letters beyond its table
 * are taken to be rather wide: a text must fit, not fill.
 */
export function arialWidth(text: string): number {
  if (!BEYOND.test(text)) return widthOf(text) / 1000
  let width = 0
  for (const { segment } of SEGMENTER.segment(text)) {
    const code = segment.codePointAt(0) ?? 0
    width += WIDTHS[code - FIRST] ?? widthBeyond(code)
  }
  return width / 1000
}

function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += WIDTHS[text.charCodeAt(at) - FIRST] ?? 0
  return width
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all but ASCII
const BEYOND = /[^\x00-\x7F]/
// What readers take for one letter has one width, however many characters it is made of.
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })

const FIRST = 0x20

// The advance of each letter from blank to tilde, thousandths of the size (Helvetica's published metrics).
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
]

function widthBeyond(code: number): number {
  if (code < 0x250) return 611
  if (code < 0x590) return 667
  if (code < 0x780) return 560
  return code < 0x1100 || (code >= 0x2000 && code < 0x2100) ? 700 : 1000
}
