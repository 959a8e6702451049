import type { Rect } from '../../layout/index.js'
import type { ExportChoices } from '../exported.js'
import { tag } from '../markup.js'

/** A page, upright or on its side. Lengths are twips: twenty to a point. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly margin: Margins
}

/** Twips. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** From the edge of the page to what stands in its head and foot. */
  readonly header?: number
  readonly footer?: number
}

const MM = 1440 / 25.4

/** Room around the text of a report, and around a figure that has a page to itself. */
const TEXT_MARGIN: Margins = even(25 * MM)
const FIGURE_MARGIN: Margins = even(12.7 * MM)

const PAPER = { a4: [210, 297], a3: [297, 420], a2: [420, 594] } as const

/** No page of Word is longer: 22 inches, and an A2 is longer by 3.5 cm. */
const LONGEST = 31_680

/** The page of text: reports are read on A4, whatever their figure needs. */
export const TEXT_PAGE: Page = { width: Math.round(210 * MM), height: Math.round(297 * MM), margin: TEXT_MARGIN }

/**
 * The page of the figure: of the paper that was chosen, on its side where the figure is wide, or as large as the figure.
 *
 * @param bounds of the figure, map pixels
 * @param besides the height that heading and caption need, twips
 */
export function figurePage(choice: ExportChoices['page'], { width, height }: Rect, besides: number): Page {
  if (choice === 'fit') {
    const around = FIGURE_MARGIN.left * 2
    const fits = (length: number) => Math.min(LONGEST, Math.max(TEXT_PAGE.width, Math.round(length)))
    return {
      width: fits(width * TWIPS_PER_PIXEL + around),
      height: fits(height * TWIPS_PER_PIXEL + around + besides),
      margin: FIGURE_MARGIN,
    }
  }
  const [short, long] = PAPER[choice].map((mm) => Math.min(LONGEST, Math.round(mm * MM))) as [number, number]
  const page = width > height ? { width: long, height: short } : { width: short, height: long }
  return { ...page, margin: FIGURE_MARGIN }
}

/** The organisation's own page for a figure: on its side where the figure is wide. */
export function turnedPage(page: Page, { width, height }: Rect): Page {
  if (width > height === page.width > page.height) return page
  const { top, right, bottom, left, ...rest } = page.margin
  // Turned to the left, so what was at its left side is below.
  return {
    width: page.height,
    height: page.width,
    margin: { ...rest, top: right, right: bottom, bottom: left, left: top },
  }
}

/** A pixel of the map is a 96th of an inch. */
const TWIPS_PER_PIXEL = 15

/** Between the margins. */
export const textWidth = ({ width, margin }: Page): number => width - margin.left - margin.right
export const textHeight = ({ height, margin }: Page): number => height - margin.top - margin.bottom

/** What a section says beside its paper. */
export interface SectionMore {
  /** Markup that names headers and footers; those of the section before go on where there are none. */
  readonly references?: string
  /** What comes after the margins in the schema. */
  readonly more?: string
}

/** The `w:sectPr` of a section on this page. */
export function sectionXml({ width, height, margin }: Page, { references = '', more = '' }: SectionMore = {}): string {
  const { top, right, bottom, left, header = HEADER, footer = HEADER } = margin
  return tag('w:sectPr', {}, [
    references,
    '<w:type w:val="nextPage"/>',
    tag('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': width > height ? 'landscape' : undefined }),
    tag('w:pgMar', {
      'w:top': top,
      'w:right': right,
      'w:bottom': bottom,
      'w:left': left,
      'w:header': header,
      'w:footer': footer,
      'w:gutter': 0,
    }),
    more,
  ])
}

/** From the edge of the page to what stands in its head or foot. */
const HEADER = 567

function even(margin: number): Margins {
  const rounded = Math.round(margin)
  return { top: rounded, right: rounded, bottom: rounded, left: rounded }
}
