import type { BandArea, Rect } from '../layout/index.js'
import type { Band, Group } from '../model/index.js'
import { SIZES } from './anatomy.js'
import { isFaded } from './box.js'
import { type PictureContext, shown } from './context.js'
import { boxesIn } from './counts.js'
import { typeIcon } from './icons.js'
import type { SceneBand, SceneGroup, TextLine } from './scene.js'
import { breakLines, directionOf, fitLine, layLine, textWidth } from './text/index.js'

/** A band with its name and count; while it is empty, with what it asks. */
export function sceneBand(context: PictureContext, band: Band, area: BandArea): SceneBand {
  const { all, counted } = boxesIn(context.theory, band.id)
  const { text } = shown(band.label, context)
  const heading = bandHeading(context, band, area, counted)
  return {
    id: band.id,
    name: text.replace(/\n/g, ' '),
    placement: area.placement,
    ground: area.ground,
    head: headRect(area, heading),
    heading,
    prompt: all === 0 ? promptLines(context, band, area.ground) : [],
  }
}

/** A group's frame with its name. */
export function sceneGroup(context: PictureContext, group: Group, rect: Rect): SceneGroup {
  const { measure } = context
  const { text: whole, language } = shown(group.label, context)
  const name = whole.replace(/\n/g, ' ')
  const { font, baselinePx } = SIZES.group
  const icon = { x: rect.x + 12, y: rect.y + 7, sizePx: 14 }
  const left = icon.x + icon.sizePx + 6
  const text = fitLine(name, Math.max(24, rect.x + rect.width - 12 - left), font, measure)
  const baseline = rect.y + 4 + baselinePx
  return {
    id: group.id,
    name: `${context.words.group}: ${name === '' ? context.words.untitled : name}`,
    rect,
    faded: isFaded(context, group.id),
    icon: { icon: typeIcon('group'), ...icon, colour: 'word:group' },
    heading:
      text === '' ? [] : [layLine({ text, font, colour: 'word:group', baseline, measure, at: { left }, language })],
  }
}

const COUNT_GAP_PX = 6
/** Over columns layout keeps room for so many lines. */
const MOST_HEAD_LINES = 2
const PROMPT_PADDING_PX = 12

function bandHeading(context: PictureContext, band: Band, { head, placement }: BandArea, counted: number): TextLine[] {
  const { measure } = context
  const { text: name, language } = shown(band.label, context)
  const { font, linePx, baselinePx } = SIZES.band
  const columns = context.theory.details.flow === 'right' || context.theory.details.flow === 'left'
  const maxLines = columns && placement === 'main' ? MOST_HEAD_LINES : 1
  const countText = `${counted}`
  const countWidth = COUNT_GAP_PX + textWidth(countText, SIZES.count.font, measure)
  const { lines } = breakLines({ text: name, font, widthPx: head.width - countWidth, maxLines, measure })
  const top = head.y + head.height - Math.max(1, lines.length) * linePx
  const named = lines.map((text, row) => {
    const baseline = top + row * linePx + baselinePx
    const direction = directionOf(name)
    return layLine({ text, font, colour: 'ink-2', baseline, measure, at: { left: head.x }, direction, language })
  })
  const last = named.at(-1)
  const left = last === undefined ? head.x : last.x + last.width + COUNT_GAP_PX
  const baseline = last?.baseline ?? top + baselinePx
  const count = { text: countText, font: SIZES.count.font, colour: 'ink-3', baseline, measure, at: { left } } as const
  return [...named, layLine(count)]
}

/** From the top of the first line to the foot that layout gave the head. */
function headRect({ head }: BandArea, heading: readonly TextLine[]): Rect {
  const { linePx } = SIZES.band
  const lines = new Set(heading.map(({ baseline }) => baseline)).size
  const foot = head.y + head.height
  const y = Math.min(head.y, foot - Math.max(1, lines) * linePx)
  return { ...head, y, height: foot - y }
}

function promptLines(context: PictureContext, band: Band, ground: Rect): TextLine[] {
  const { measure } = context
  const { text: prompt, language } = shown(band.prompt, context)
  const { font, linePx, baselinePx } = SIZES.prompt
  const widthPx = ground.width - 2 * PROMPT_PADDING_PX
  const maxLines = Math.max(0, Math.floor((ground.height - 2 * PROMPT_PADDING_PX) / linePx))
  if (maxLines === 0 || widthPx < 40) return []
  const direction = directionOf(prompt)
  const at =
    direction === 'rtl'
      ? { right: ground.x + ground.width - PROMPT_PADDING_PX }
      : { left: ground.x + PROMPT_PADDING_PX }
  return breakLines({ text: prompt, font, widthPx, maxLines, measure }).lines.map((text, row) => {
    const baseline = ground.y + PROMPT_PADDING_PX + row * linePx + baselinePx
    return layLine({ text, font, colour: 'ink-3', baseline, measure, at, direction, language })
  })
}
