import type { Point, Rect } from '../layout/index.js'
import { SIZES } from './anatomy.js'
import type { PictureContext } from './context.js'
import type { PictureLens } from './picture-lens.js'
import { inRows, ROW_PX, roomBelow, rowTitle } from './rows-below.js'
import type { SceneLegend } from './scene.js'
import { lensSign } from './sign.js'
import { fitLine, layLine } from './text/index.js'

const SIGN_PX = 20
const SIGN_GAP_PX = 6
const WIDEST_ITEM_PX = 320

/** What the signs of the lens mean, in rows below the picture; null where no lens is on. */
export function sceneLegend(context: PictureContext, bounds: Rect): SceneLegend | null {
  const { lens, measure } = context
  if (lens === undefined || lens === null) return null
  const { left, width, top } = roomBelow(bounds)
  const title = rowTitle(context, lens.title, { x: left, y: top })
  const made = lens.kinds.map(({ kind, count }) => item(context, kind, count))
  const rows = inRows({ left, width, top, indent: title.width }, made)
  const items = made.map(({ at }, index) => at(rows[index] ?? { x: left, y: top }))
  const bottom = rows.at(-1)?.y ?? top
  const { font, baselinePx } = SIZES.mark
  const notes = lens.notes.map((note, row) =>
    layLine({
      text: fitLine(note, width, font, measure),
      font,
      colour: 'ink-2',
      baseline: bottom + (row + 1) * ROW_PX + baselinePx + (ROW_PX - SIZES.mark.linePx) / 2,
      measure,
      at: { left },
      language: context.words.language,
    }),
  )
  const height = bottom + ROW_PX * (notes.length + 1) - top
  return { rect: { x: left, y: top, width, height }, title, items, notes }
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
    at: ({ x, y }: Point) => {
      const sign = signAt(x + signWidth / 2, y)
      if (sign === null) throw new Error(`the kind ${kind.id} has no sign`)
      return { sign, text: lineAt(x, y) }
    },
  }
}
