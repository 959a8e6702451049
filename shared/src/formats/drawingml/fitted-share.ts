import { arialWidth } from './arial-width.js'

/** Room for a text, and the size and line that it has where it fits; all in one unit. */
export interface TextRoom {
  readonly width: number
  readonly height: number
  readonly size: number
  readonly line: number
  /** How much wider the letters may be than Arial's. */
  readonly widen?: number
}

/** The share of its size, at most 1, at which a text fits into its room: nothing of it is cut. */
export function fittedShare(text: string, { width, height, size, line, widen = 1 }: TextRoom): number {
  const fits = (share: number) =>
    lineCount(text, (width * SAFE) / (size * share * widen)) * line * share <= height + SLACK
  if (fits(1)) return 1
  let [low, high] = [LEAST_SHARE, 1]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

const LEAST_SHARE = 0.05
const STEPS = 8
/** Programs break lines a little earlier than widths alone tell. */
const SAFE = 0.98
/** For what was rounded on the way here. */
const SLACK = 0.5

/** How many lines a text takes, each as wide as so many times its size. Words too long for a line are broken. */
export function lineCount(text: string, widthEm: number): number {
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(' ')) {
      const wide = arialWidth(word)
      const spaced = used === 0 ? wide : used + BLANK + wide
      if (spaced <= widthEm) {
        used = spaced
        continue
      }
      if (used > 0) lines += 1
      const over = Math.ceil(wide / widthEm) - 1
      lines += over
      used = wide - over * widthEm
    }
  }
  return lines
}

const BLANK = arialWidth(' ')
