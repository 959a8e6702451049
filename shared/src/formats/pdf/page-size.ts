import type { Size } from '../../layout/index.js'

/** Points. */
export const PAPER = {
  a4: { width: 595.28, height: 841.89 },
  a3: { width: 841.89, height: 1190.55 },
  a2: { width: 1190.55, height: 1683.78 },
} as const satisfies Record<string, Size>

/** Blank edge of a page, points. */
export const MARGIN = 40

/** Room for the line at the foot of a page, above its margin. */
export const FOOT = 18

/** No reader shows larger pages (PDF 1.7, appendix C). */
export const LARGEST = 14_400

/** Upright paper laid on its side, and back. */
export const turned = ({ width, height }: Size): Size => ({ width: height, height: width })
