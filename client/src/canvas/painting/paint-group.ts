import type { Rect } from '@throughline/shared/layout'
import type { SceneGroup } from '@throughline/shared/scene'
import { type Brush, strokeRounded, withFade } from './brush.js'
import { paintMark } from './paint-icon.js'
import { paintText } from './paint-text.js'

export interface GroupState {
  readonly selected: boolean
  /** Where it is now: elsewhere than in the scene while its members are dragged. */
  readonly rect: Rect
}

/** Paints a group's frame and name. */
export function paintGroup(brush: Brush, group: SceneGroup, state: GroupState): void {
  if (brush.detail.outlines) withFade(brush, group.faded, () => paintFrame(brush, group, state))
}

function paintFrame(brush: Brush, group: SceneGroup, state: GroupState): void {
  strokeRounded(
    brush,
    { rect: state.rect, radius: 12 },
    state.selected ? { colour: 'accent', widthPx: 2.5 } : { colour: 'edge', widthPx: 1.5 },
  )
  if (!brush.detail.text) return
  const { context } = brush
  context.save()
  context.translate(state.rect.x - group.rect.x, state.rect.y - group.rect.y)
  paintMark(brush, group.icon)
  for (const line of group.heading) paintText(brush, line)
  context.restore()
}
