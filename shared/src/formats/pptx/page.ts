import type { Rect } from '../../layout/index.js'
import type { EmuRect } from '../drawingml/index.js'

/** The slide and what stands where on it, EMU. */
export interface Page {
  readonly width: number
  readonly height: number
  /** How much larger than usual everything is: 1 on a slide of 13.33 by 7.5 inches. */
  readonly unit: number
  readonly title: EmuRect
  /** The line below the title that says whose it is, and of when. */
  readonly details: EmuRect
  /** What may be drawn on, below both. */
  readonly body: EmuRect
  /** The same where nothing stands above it. */
  readonly whole: EmuRect
  /** Where the number of the slide stands. */
  readonly number: EmuRect
}

const INCH = 914_400
/** 16:9, as PowerPoint's own. */
export const USUAL = { width: 12_192_000, height: 6_858_000 } as const
/** No side of a slide is longer: 56 inches. */
const LONGEST = 51_206_400

// Inches on a usual slide.
const MARGIN = 0.4
const TITLE = { top: 0.28, height: 0.46 }
const DETAILS = 0.26
const GAP = 0.08
const FOOT = 0.34

/** The places on a slide of ours. */
export function pageOf(width: number, height: number): Page {
  const unit = Math.min(width / USUAL.width, height / USUAL.height)
  const emu = (inches: number) => Math.round(inches * INCH * unit)
  const [x, across] = [emu(MARGIN), width - 2 * emu(MARGIN)]
  const title = { x, y: emu(TITLE.top), width: across, height: emu(TITLE.height) }
  const details = { x, y: title.y + title.height, width: across, height: emu(DETAILS) }
  const top = details.y + details.height + emu(GAP)
  const foot = height - emu(FOOT)
  return {
    width,
    height,
    unit,
    title,
    details,
    body: { x, y: top, width: across, height: foot - top },
    whole: { x, y: emu(MARGIN), width: across, height: foot - emu(MARGIN) },
    number: { x: width - emu(MARGIN) - emu(1), y: foot, width: emu(1), height: emu(FOOT - 0.08) },
  }
}

/** EMU for a pixel of the map at which a label is so many points. */
const labelOf = (points: number): number => (points * 12_700) / 15

// A projector shows a slide as large as the wall, whatever its size: what matters is that 16:9 fills it.
const LEAST_ON_USUAL = labelOf(5)
const ON_LARGER = labelOf(7)

/** A slide on which all of these figures can be read: 16:9 where they can be there, else of the shape that they need. */
export function pageFor(figures: readonly Rect[], hasTitle: boolean): Page {
  const usual = pageOf(USUAL.width, USUAL.height)
  const room = hasTitle ? usual.body : usual.whole
  const widest = Math.max(0, ...figures.map(({ width }) => width))
  const highest = Math.max(0, ...figures.map(({ height }) => height))
  if (widest * LEAST_ON_USUAL <= room.width && highest * LEAST_ON_USUAL <= room.height) return usual
  const [wide, high] = [widest * ON_LARGER, highest * ON_LARGER]
  // As much room round the figure as on a usual slide; what a larger one adds to title and margins is made room for.
  const grown = Math.max(1, Math.min(wide / room.width, high / room.height))
  const width = wide + (USUAL.width - room.width) * grown
  const height = high + (USUAL.height - room.height) * grown
  const shrink = Math.min(1, LONGEST / Math.max(width, height))
  return pageOf(Math.max(LEAST_WIDTH, Math.round(width * shrink)), Math.max(USUAL.height, Math.round(height * shrink)))
}

const LEAST_WIDTH = 9_144_000
