import type { EmuRect } from '../drawingml/index.js'

/** The slide and what stands where on it, EMU. */
export interface Page {
  readonly width: number
  readonly height: number
  /** How much larger than usual everything is: 1 on a slide of 13.33 by 7.5 inches. */
  readonly unit: number
  readonly title: EmuRect
  /** What may be drawn on, below the title. */
  readonly body: EmuRect
  /** Where the number of the slide stands. */
  readonly number: EmuRect
}

export const INCH = 914_400
/** 16:9, as PowerPoint's own. */
export const USUAL = { width: 12_192_000, height: 6_858_000 } as const

const MARGIN = 0.42 * INCH
const TITLE_TOP = 0.3 * INCH
const TITLE_HEIGHT = 0.62 * INCH
const FOOT = 0.42 * INCH

/** The places on a slide of ours. */
export function pageOf(width: number, height: number): Page {
  const unit = Math.min(width / USUAL.width, height / USUAL.height)
  const margin = Math.round(MARGIN * unit)
  const across = width - 2 * margin
  const titleTop = Math.round(TITLE_TOP * unit)
  const titleHeight = Math.round(TITLE_HEIGHT * unit)
  const bodyTop = titleTop + titleHeight
  const foot = Math.round(FOOT * unit)
  return {
    width,
    height,
    unit,
    title: { x: margin, y: titleTop, width: across, height: titleHeight },
    body: { x: margin, y: bodyTop, width: across, height: height - bodyTop - foot },
    number: {
      x: width - margin - Math.round(INCH * unit),
      y: height - foot,
      width: Math.round(INCH * unit),
      height: foot - margin / 4,
    },
  }
}
