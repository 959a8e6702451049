import type { Rect } from '../layout/index.js'
import { AREA, SIZES } from './anatomy.js'
import type { PictureContext } from './context.js'
import type { PictureLens } from './picture-lens.js'
import type { SceneLegend, ScenePill, TextLine } from './scene.js'
import { lensSign } from './sign.js'
import { fitLine, layLine } from './text/index.js'

const ROW_PX = 28
const SIGN_PX = 20
const SIGN_GAP_PX = 6
const ITEM_GAP_PX = 22
const WIDEST_ITEM_PX = 320
/** A legend is never squeezed narrower than this, however small the picture. */
const LEAST_PX = 320
const TOP_PX = 8

/** What the signs of the lens mean, in rows below the picture; null where no lens is on. */
export function sceneLegend(context: PictureContext, bounds: Rect): SceneLegend | null {
  const { lens, measure } = context
  if (lens === undefined || lens === null) return null
  const left = bounds.x + AREA.marginPx
  const width = Math.max(LEAST_PX, bounds.width - 2 * AREA.marginPx)
  const top = bounds.y + bounds.height - AREA.marginPx + TOP_PX
  const title = titleLine(context, lens, left, top)
  const pen = { x: title.x + title.width + ITEM_GAP_PX, y: top }
  const items: { sign: ScenePill; text: TextLine }[] = []
  for (const { kind, count } of lens.kinds) {
    const made = item(context, kind, count)
    if (pen.x + made.width > left + width && pen.x > left) {
      pen.x = left
      pen.y += ROW_PX
    }
    items.push(made.at(pen.x, pen.y))
    pen.x += made.width + ITEM_GAP_PX
  }
  const { font, baselinePx } = SIZES.mark
  const notes = lens.notes.map((note, row) =>
    layLine({
      text: fitLine(note, width, font, measure),
      font,
      colour: 'ink-2',
      baseline: pen.y + (row + 1) * ROW_PX + baselinePx + (ROW_PX - SIZES.mark.linePx) / 2,
      measure,
      at: { left },
      language: context.words.language,
    }),
  )
  const height = pen.y + ROW_PX * (notes.length + 1) - top
  return { rect: { x: left, y: top, width, height }, title, items, notes }
}

/** The bounds of a picture with its legend. */
export function withLegend(bounds: Rect, legend: SceneLegend | null): Rect {
  if (legend === null) return bounds
  const right = Math.max(bounds.x + bounds.width, legend.rect.x + legend.rect.width + AREA.marginPx)
  const bottom = legend.rect.y + legend.rect.height + AREA.marginPx
  return { ...bounds, width: right - bounds.x, height: bottom - bounds.y }
}

function titleLine({ measure, words }: PictureContext, { title }: PictureLens, left: number, top: number): TextLine {
  const { font, baselinePx, linePx } = SIZES.band
  const baseline = top + (ROW_PX - linePx) / 2 + baselinePx
  return layLine({ text: title, font, colour: 'ink-2', baseline, measure, at: { left }, language: words.language })
}

function item({ measure, words }: PictureContext, kind: PictureLens['kinds'][number]['kind'], count: number) {
  const { font, baselinePx, linePx } = SIZES.mark
  const text = fitLine(`${kind.name} (${count})`, WIDEST_ITEM_PX, font, measure)
  const signAt = (x: number, y: number) => lensSign([kind], { x, y: y + ROW_PX / 2 }, SIGN_PX, measure)
  const signWidth = signAt(0, 0)?.rect.width ?? SIGN_PX
  const lineAt = (x: number, y: number) =>
    layLine({
      text,
      font,
      colour: 'ink',
      baseline: y + (ROW_PX - linePx) / 2 + baselinePx,
      measure,
      at: { left: x + signWidth + SIGN_GAP_PX },
      language: words.language,
    })
  return {
    width: signWidth + SIGN_GAP_PX + lineAt(0, 0).width,
    at: (x: number, y: number) => {
      const sign = signAt(x + signWidth / 2, y)
      if (sign === null) throw new Error(`the kind ${kind.id} has no sign`)
      return { sign, text: lineAt(x, y) }
    },
  }
}
