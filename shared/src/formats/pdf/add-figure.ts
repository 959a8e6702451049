import { grown, type Rect, type Size } from '../../layout/index.js'
import { AREA } from '../../scene/index.js'
import type { ExportChoices } from '../exported.js'
import { READABLE_SCALE, tilingOf } from '../tiling/index.js'
import { addTiles, drawGrid, TILE_HEAD } from './add-tiles.js'
import { bookmark } from './bookmark.js'
import { figureDrawing } from './draw/draw-figure.js'
import { drawWhole, type Figure } from './figure.js'
import { figurePlace, roomOn } from './figure-place.js'
import { drawHead, type HeadLine, headHeight } from './page-head.js'
import { MARGIN, PAPER, turned } from './page-size.js'
import { STYLES } from './set-lines.js'
import type { Sheet } from './sheet.js'
import { artifact } from './tagging.js'

/** The page with the figure; where that is chosen and it would be too small there, several more with its parts. */
export function addFigure(
  sheet: Sheet,
  figure: Figure,
  head: readonly HeadLine[],
  { page, spread }: Pick<ExportChoices, 'page' | 'spread'>,
): void {
  const { scene, ground } = figure
  // Without a ground its blank edge is that of the page.
  const area = ground === null ? grown(scene.bounds, KEPT_PX - AREA.marginPx) : scene.bounds
  const ready = { ...figure, area, draw: figureDrawing(scene) }
  const heightOf = (lines: readonly HeadLine[]) => (width: number) => headHeight(sheet, width, lines)
  const alone = figurePlace(area, page, heightOf(head))
  const isSpread = spread === 'tiles' && page !== 'fit' && alone.scale < READABLE_SCALE
  const tiles = isSpread ? tilesOn(page, area) : null
  const lines = tiles === null ? head : [...head, overviewLine(sheet, tiles.tiling.tiles.length)]
  const place = tiles === null ? alone : figurePlace(area, page, heightOf(lines))
  sheet.pdf.addPage({ size: [place.page.width, place.page.height], margin: 0 })
  const entry = bookmark(sheet, sheet.words.figure)
  drawHead(sheet, sheet.root, place.page.width - 2 * MARGIN, lines)
  const drawn = drawWhole(sheet, ready, roomOn(place.page, heightOf(lines)), place.scale)
  if (tiles === null) return
  artifact(sheet.pdf, 'Layout', () => drawGrid(sheet, area, tiles.tiling, drawn))
  addTiles(sheet, ready, tiles, entry)
}

const overviewLine = ({ words }: Sheet, count: number): HeadLine => ({
  type: 'P',
  text: words.overview(count),
  style: STYLES.titleLine,
})

/** The way round that needs fewer pages. */
function tilesOn(paper: keyof typeof PAPER, area: Rect) {
  const tiled = (page: Size) => ({
    page,
    tiling: tilingOf(
      area,
      roomOn(page, () => TILE_HEAD),
      READABLE_SCALE,
    ),
  })
  const [upright, sideways] = [tiled(PAPER[paper]), tiled(turned(PAPER[paper]))]
  return sideways.tiling.tiles.length <= upright.tiling.tiles.length ? sideways : upright
}

/** Lines reach a little over what they are drawn around. */
const KEPT_PX = 4
