import { LANE_HEAD, type MapLayout, NOBODY } from '../layout/index.js'
import { SIZES } from './anatomy.js'
import { type PictureContext, shown } from './context.js'
import type { SceneLane } from './scene.js'
import { breakLines, directionOf, layLine } from './text/index.js'

const PADDING_PX = 8
const MOST_LINES = 3

/** The lanes that cross the columns, each with the name of who answers for what stands in it. */
export function sceneLanes(context: PictureContext, layout: MapLayout): readonly SceneLane[] {
  return [...layout.lanes].map(([actor, rect]) => {
    const { text: name, language } = nameOf(context, actor)
    const { font, linePx, baselinePx } = SIZES.lane
    const widthPx = LANE_HEAD - 2 * PADDING_PX - 10
    const { lines } = breakLines({ text: name, font, widthPx, maxLines: MOST_LINES, measure: context.measure })
    const heading = lines.map((text, row) =>
      layLine({
        text,
        font,
        colour: actor === NOBODY ? 'ink-3' : 'ink-2',
        baseline: rect.y + PADDING_PX + row * linePx + baselinePx,
        measure: context.measure,
        at: { left: rect.x + PADDING_PX },
        direction: directionOf(name),
        language,
      }),
    )
    return { actor, name, rect, heading }
  })
}

function nameOf(context: PictureContext, actor: string): { text: string; language?: string | undefined } {
  const { theory, words } = context
  if (actor === NOBODY) return { text: words.nobody, language: words.language }
  const label = shown(theory.actors.get(actor)?.label ?? {}, context)
  return label.text === '' ? { text: words.untitled, language: words.language } : label
}
