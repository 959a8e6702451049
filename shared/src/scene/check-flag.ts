import type { Rect } from '../layout/index.js'
import type { Id } from '../model/index.js'
import { BOX, SIZES } from './anatomy.js'
import { linkFlag } from './link-flag.js'
import type { Measure, Scene, SceneBox, SceneMark } from './scene.js'
import { layLine } from './text/index.js'

const GAP_PX = 3

/**
 * The flag of a box that checks find something at, with their number where it is more than one. It stands at the end
 * of the box's marks; where there are none, at the end of the label's last line, of the heading, or on the corner:
 * wherever there is room. It takes no room of its own, so that no box moves because of what somebody is typing.
 */
export function checkFlag({ rect, heading, label, marks }: SceneBox, count: number, measure: Measure): SceneMark {
  const right = rect.x + rect.width - BOX.borderPx - BOX.paddingSidePx
  const number = count > 1 ? flagNumber(count, measure) : null
  const x = right - BOX.iconPx - (number === null ? 0 : GAP_PX + number.width)
  const y = freeRow({ heading, label, marks }, x) ?? rect.y + rect.height - BOX.iconPx / 2 - BOX.borderPx
  const flag = { icon: 'm-warning', x, y, sizePx: BOX.iconPx, colour: 'caution' } as const
  if (number === null) return flag
  const baseline = y - (SIZES.mark.linePx - BOX.iconPx) / 2 + SIZES.mark.baselinePx
  return { ...flag, text: number.at(x + BOX.iconPx + GAP_PX, baseline) }
}

/** The scene with the flags of these boxes and links, for a figure that is to show them. */
export function withCheckFlags(scene: Scene, counts: (id: Id) => number, measure: Measure): Scene {
  const boxes = scene.boxes.map((box) => {
    const count = counts(box.id)
    return count === 0 ? box : { ...box, marks: [...box.marks, checkFlag(box, count, measure)] }
  })
  const isFree = (place: Rect) => !scene.boxes.some(({ rect }) => areTouching(rect, place))
  const links = scene.links.map((link) => {
    const count = counts(link.id)
    return count === 0 ? link : { ...link, flag: linkFlag(link, count, measure, isFree) }
  })
  return { ...scene, boxes, links }
}

function flagNumber(count: number, measure: Measure) {
  const { font } = SIZES.mark
  const colour = 'caution'
  const at = (left: number, baseline: number) =>
    layLine({ text: `${count}`, font, colour, baseline, measure, at: { left } })
  return { width: at(0, 0).width, at }
}

/** The top of the flag in the lowest row with room for it from `x` on; null where no row has. */
function freeRow({ heading, label, marks }: Pick<SceneBox, 'heading' | 'label' | 'marks'>, x: number): number | null {
  const foot = Math.max(...marks.map((mark) => mark.y))
  const inFoot = marks.filter((mark) => mark.y === foot)
  const lastLine = label.at(-1)
  const headingEnd = heading.at(-1)
  const rows = [
    { top: foot, ends: inFoot.map((mark) => (mark.text === undefined ? mark.x + mark.sizePx : endOf(mark.text))) },
    ...(marks.length === 0 && lastLine !== undefined
      ? [{ top: lastLine.baseline - SIZES.label.baselinePx + 3, ends: [endOf(lastLine)] }]
      : []),
    ...(headingEnd === undefined
      ? []
      : [
          {
            top: headingEnd.baseline - SIZES.type.baselinePx + (SIZES.type.linePx - BOX.iconPx) / 2,
            ends: heading.filter(({ baseline }) => baseline === headingEnd.baseline).map(endOf),
          },
        ]),
  ]
  const free = rows.find(({ ends }) => ends.length > 0 && Math.max(...ends) + GAP_PX < x)
  return free?.top ?? null
}

function endOf({ x, width }: { readonly x: number; readonly width: number }): number {
  return x + width
}

function areTouching(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
