import { elementStanding, type IndicatorStatus } from '../measurement/index.js'
import type { Element } from '../model/index.js'
import { BOX, SIZES } from './anatomy.js'
import { type PictureContext, shown } from './context.js'
import { answeringFor, countsOn } from './counts.js'
import type { IconName } from './icons.js'
import type { ColourRole, SceneMark } from './scene.js'
import { fitLine, layLine, textWidth } from './text/index.js'
import { COUNTED, type Counted } from './words/index.js'

/** What a box leaves for text. */
export interface Room {
  readonly left: number
  readonly width: number
}

/** The foot of a box: how many records it carries, how its indicators stand, and who answers for it. */
export interface BoxMarks {
  readonly marks: readonly SceneMark[]
  readonly rows: number
}

/** Sets signs with their words side by side from `top`, in as many rows as they need. */
export function boxMarks(context: PictureContext, element: Element, room: Room, top: number): BoxMarks {
  const { measure } = context
  const { font, linePx, baselinePx } = SIZES.mark
  const signs = signsOf(context, element)
  const widths = signs.map(({ text }) => BOX.iconPx + TEXT_GAP_PX + textWidth(text, font, measure))
  const counts = signs.filter(({ isCount }) => isCount).length
  const gap = gapFor(widths.slice(0, counts), room.width)
  const marks: SceneMark[] = []
  let x = 0
  let row = 0
  signs.forEach(({ icon, text, colour, language }, index) => {
    const width = Math.min(widths[index] ?? 0, room.width)
    // Counts always share one row; words go to a row of their own where they have no room beside them.
    if (index >= counts && x > 0 && x + width > room.width) {
      x = 0
      row += 1
    }
    const y = top + row * linePx
    const left = room.left + x
    const fitted = fitLine(text, room.width - BOX.iconPx - TEXT_GAP_PX, font, measure)
    const at = { left: left + BOX.iconPx + TEXT_GAP_PX }
    const line = layLine({ text: fitted, font, colour, baseline: y + baselinePx, measure, at, language })
    marks.push({ icon, x: left, y: y + (linePx - BOX.iconPx) / 2, sizePx: BOX.iconPx, colour, text: line })
    x += width + (index < counts - 1 ? gap : BOX.markGapPx)
  })
  return { marks, rows: signs.length === 0 ? 0 : row + 1 }
}

interface Sign {
  readonly icon: IconName
  readonly text: string
  readonly colour: ColourRole
  readonly isCount: boolean
  readonly language?: string | undefined
}

const TEXT_GAP_PX = 3

/** The signs of what a box counts. */
export const COUNT_ICONS: Readonly<Record<Counted, IconName>> = {
  indicators: 'm-indicator',
  assumptions: 'm-assumption',
  evidence: 'm-evidence',
  reasons: 'm-rationale',
  inside: 'm-inside',
}

const STATUS_ICONS: Readonly<Record<IndicatorStatus, IconName | null>> = {
  met: 'm-met',
  'on-track': 'm-on-track',
  behind: 'm-behind',
  'below-threshold': 'm-below-threshold',
  unclear: 'm-unclear',
  // The number of indicators says enough.
  unread: null,
}

/** The sign of how an indicator stands; null where nobody has measured. */
export const statusIcon = (status: IndicatorStatus): IconName | null => STATUS_ICONS[status]

function signsOf(context: PictureContext, element: Element): readonly Sign[] {
  const { theory } = context
  const counts = countsOn(theory, element)
  return [
    ...COUNTED.filter((kind) => counts[kind] > 0).map(
      (kind): Sign => ({ icon: COUNT_ICONS[kind], text: `${counts[kind]}`, colour: 'ink-2', isCount: true }),
    ),
    ...statusSign(context, element),
    ...answeringSign(context, element),
  ]
}

function statusSign({ theory, words }: PictureContext, element: Element): readonly Sign[] {
  const status = elementStanding(theory, element.id)?.status ?? 'unread'
  const icon = statusIcon(status)
  if (icon === null) return []
  const colour = status === 'behind' || status === 'below-threshold' ? 'caution' : 'ink-2'
  return [{ icon, text: words.statuses[status], colour, isCount: false, language: words.language }]
}

function answeringSign(context: PictureContext, element: Element): readonly Sign[] {
  const [first, ...others] = answeringFor(context.theory, element.id)
  if (first === undefined) return []
  const { text, language } = shown(first.label, context)
  const name = text.replace(/\n/g, ' ') || context.words.untitled
  const all = others.length === 0 ? name : `${name} +${others.length}`
  return [{ icon: 'm-actor', text: all, colour: 'ink-2', isCount: false, language }]
}

// Counts stand closer where a narrow box holds many of them.
function gapFor(widths: readonly number[], roomPx: number): number {
  const free = roomPx - widths.reduce((sum, width) => sum + width, 0)
  return Math.max(2, Math.min(BOX.markGapPx, free / Math.max(1, widths.length - 1)))
}
