import { changeDetails, giveTo } from '@throughline/shared/commands'
import { lanesOf, type MapLayout, NOBODY } from '@throughline/shared/layout'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import type { Command, CommandContext } from './command.js'
import { selectedElements } from './selected.js'

/** Whether some main band stands in a further tier. */
function isFolded({ bands }: MapLayout): boolean {
  const main = [...bands.values()].filter(({ placement }) => placement === 'main')
  return main.some(({ origin }) => origin.x !== 0 && origin.y !== 0)
}

const hasBands = ({ theory }: CommandContext): boolean => theory.bands.size > 0

/** A long chain folded into tiers; everybody sees it so, and figures have it. */
export const fold: Command = {
  ...aboutTheMap('fold'),
  // Lanes run across all columns, which folding would break: the switch says so.
  when: (context) => hasBands(context) && !context.session.theory().details.folded && lanesOf(context.theory) === null,
  run: ({ session, picture }) => {
    session.run(changeDetails, { folded: true })
    if (!isFolded(picture.layout())) announce(t('fold.fits'))
  },
}

export const unfold: Command = {
  ...aboutTheMap('unfold'),
  when: ({ session }) => session.theory().details.folded,
  run: ({ session }) => session.run(changeDetails, { folded: false }),
}

/** A lane across the columns for each actor. */
export const showLanes: Command = {
  ...aboutTheMap('lanes-show'),
  when: (context) => hasBands(context) && !context.session.theory().details.lanes,
  run: ({ session }) => session.run(changeDetails, { lanes: true }),
}

export const hideLanes: Command = {
  ...aboutTheMap('lanes-hide'),
  when: ({ session }) => session.theory().details.lanes,
  run: ({ session }) => session.run(changeDetails, { lanes: false }),
}

/** What dragging into another lane does. */
export const intoLanes: readonly Command[] = [
  { ...aboutTheMap('lane-above'), when: canMove(-1), run: move(-1) },
  { ...aboutTheMap('lane-below'), when: canMove(1), run: move(1) },
]

function aboutTheMap<Name extends string>(id: Name) {
  return { id, label: `command.${id}`, section: 'arrange', shortcuts: [], where: 'page' } as const
}

/** The lane so many further on; null where there is none, or the selected boxes are not all in one. */
function laneBeside(context: CommandContext, by: 1 | -1): string | null {
  const lanes = lanesOf(context.theory)
  const selected = selectedElements(context)
  const [first] = selected
  if (lanes === null || first === undefined) return null
  const lane = lanes.laneOf(first.id)
  if (selected.some(({ id }) => lanes.laneOf(id) !== lane)) return null
  return lanes.order[lanes.order.indexOf(lane) + by] ?? null
}

function canMove(by: 1 | -1) {
  return (context: CommandContext): boolean => laneBeside(context, by) !== null
}

function move(by: 1 | -1) {
  return (context: CommandContext): void => {
    const lane = laneBeside(context, by)
    if (lane === null) return
    const ids = selectedElements(context).map(({ id }) => id)
    context.session.run(giveTo, { ids, actor: lane === NOBODY ? null : lane })
    const now = lanesOf(context.session.theory())
    if (ids.some((id) => now?.laneOf(id) !== lane)) announce(t('lanes.stays'))
  }
}
