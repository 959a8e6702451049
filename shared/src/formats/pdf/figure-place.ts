import type { Rect, Size } from '../../layout/index.js'
import type { ExportChoices } from '../exported.js'
import { FOOT, LARGEST, MARGIN, PAPER, turned } from './page-size.js'

/** A page with a figure on it; points, and points for one pixel of the map. */
export interface FigurePlace {
  readonly page: Size
  readonly scale: number
}

/** Labels are not drawn larger than 13 points, however small the figure. */
const LARGEST_SCALE = 0.85

/** Labels of 11 points: where the page follows the figure. */
const FREE_SCALE = 0.75

/**
 * The page that shows a figure largest: turned on its side where that helps, or as large as the figure.
 *
 * @param figure its size on the map, pixels
 * @param headHeight how high what stands over it is on a page so wide inside, points
 */
export function figurePlace(
  figure: Size,
  choice: ExportChoices['page'],
  headHeight: (width: number) => number,
): FigurePlace {
  if (choice === 'fit') return freePlace(figure, headHeight)
  const upright = placeOn(PAPER[choice], figure, headHeight)
  const sideways = placeOn(turned(PAPER[choice]), figure, headHeight)
  return sideways.scale > upright.scale || figure.width > figure.height ? sideways : upright
}

/** The part of a page where a figure can stand. */
export function roomOn(page: Size, headHeight: (width: number) => number): Rect {
  const width = page.width - 2 * MARGIN
  const head = headHeight(width)
  return { x: MARGIN, y: MARGIN + head, width, height: page.height - 2 * MARGIN - head - FOOT }
}

function placeOn(page: Size, figure: Size, headHeight: (width: number) => number): FigurePlace {
  const { width, height } = roomOn(page, headHeight)
  return { page, scale: Math.min(width / figure.width, height / figure.height, LARGEST_SCALE) }
}

function freePlace({ width, height }: Size, headHeight: (width: number) => number): FigurePlace {
  // A small figure still has its title over it.
  const inside = (scale: number) => Math.max(width * scale, PAPER.a4.width - 2 * MARGIN)
  const pageAt = (scale: number): Size => ({
    width: inside(scale) + 2 * MARGIN,
    height: height * scale + headHeight(inside(scale)) + FOOT + 2 * MARGIN,
  })
  const free = pageAt(FREE_SCALE)
  const scale = FREE_SCALE * Math.min(1, LARGEST / free.width, LARGEST / free.height)
  return { page: pageAt(scale), scale }
}
