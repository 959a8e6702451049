/**
 * About how wide a text is in Arial (and Liberation Sans, which has its widths), in its size. Letters beyond its table
 * are taken to be as wide as the widest of their kind: a text must fit, not fill.
 */
export function arialWidth(text: string): number {
  let width = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    width += WIDTHS[code - FIRST] ?? widthBeyond(code)
  }
  return width / 1000
}

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
  if (code < 0x300) return 611
  if (code < 0x370) return 0
  if (code < 0x1100) return 667
  return 1000
}
