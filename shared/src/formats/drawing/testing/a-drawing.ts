import { type Drawing, type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from '../drawing.js'

/** A drawing of these boxes and arrows. */
export const drawing = (
  boxes: readonly DrawnBox[],
  arrows: readonly DrawnArrow[] = [],
  rest: Partial<Drawing> = {},
): Drawing => ({
  title: '',
  language: null,
  warnings: [],
  boxes,
  arrows,
  ...rest,
})

/** A box of the usual size whose top left corner is there. */
export const at = (id: string, text: string, x: number, y: number, rest: Partial<DrawnBox> = {}): DrawnBox =>
  drawnBox({ id, text, rect: { x, y, width: 120, height: 40 }, ...rest })

export const to = (from: string, end: string, rest: Partial<DrawnArrow> = {}): DrawnArrow =>
  drawnArrow({ from, to: end, ...rest })
