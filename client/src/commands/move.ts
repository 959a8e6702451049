import { changeGroup, moveElements } from '@throughline/shared/commands'
import { emptyGroups } from '@throughline/shared/graph'
import {
  type Band,
  type Element,
  type Id,
  inOrder,
  type Position,
  type Theory,
  wordsOf,
} from '@throughline/shared/model'
import { t, type Words } from '../i18n/index.js'
import { announce } from '../state/index.js'
import type { Command, CommandContext } from './command.js'
import { reorder } from './reorder.js'
import { hasElements, selectedElements } from './selected.js'

type Way = 'left' | 'right' | 'up' | 'down'

const STEP: Readonly<Record<Way, Position>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }
const KEY: Readonly<Record<Way, string>> = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' }
const GRID = 8

export const moves: readonly Command[] = [
  ...(['left', 'right', 'up', 'down'] as const).map((way) => move(way, 'move', GRID, `Alt+${KEY[way]}`)),
  ...(['left', 'right', 'up', 'down'] as const).map((way) => move(way, 'nudge', 1, `Alt+Shift+${KEY[way]}`)),
  toBand('before', 'command.move-to-band-before', 'Alt+PageUp'),
  toBand('after', 'command.move-to-band-after', 'Alt+PageDown'),
]

function move<Kind extends 'move' | 'nudge'>(way: Way, kind: Kind, px: number, shortcut: string): Command {
  return {
    id: `${kind}-${way}`,
    label: `command.${kind}-${way}`,
    section: 'arrange',
    shortcuts: [shortcut],
    where: 'map',
    // By single pixels one moves on the map alone: the other views have no places, only an order.
    when: (context) =>
      hasElements(context)
        ? kind === 'move' || context.editor.view === 'map'
        : context.editor.view === 'map' && chosenFrames(context).length > 0,
    run: (context) => {
      const elements = selectedElements(context)
      if (elements.length === 0) return moveFrames(context, way, px)
      if (context.editor.view !== 'map') return moveInReading(context, elements, way)
      const step = stepAcross(context.theory, way)
      const inColumn = elements.filter((element) => step !== null && isMain(context.theory, element))
      // A column keeps its boxes in one line: across it, a box can only go to the next column.
      if (step !== null && inColumn.length === elements.length) return moveToBand(context, inColumn, step)
      const [dx, dy] = STEP[way]
      context.session.run(moveElements, {
        moves: elements.flatMap((element) => {
          const at = standing(context, element)
          return at === null ? [] : { id: element.id, position: [at[0] + dx * px, at[1] + dy * px] as const }
        }),
      })
    },
  }
}

// A group without members has a frame of its own to move; any other goes with its members.
function chosenFrames({ theory, editor }: CommandContext): readonly Id[] {
  return emptyGroups(theory).filter((id) => editor.selection.has(id))
}

function moveFrames(context: CommandContext, way: Way, px: number): void {
  const [dx, dy] = STEP[way]
  const { groups } = context.picture.layout()
  context.session.run((document) => {
    document.change(() => {
      for (const id of chosenFrames(context)) {
        const frame = groups.get(id)
        if (frame !== undefined) changeGroup(document, { id, position: [frame.x + dx * px, frame.y + dy * px] })
      }
    })
  }, undefined)
}

// In a list up and down are earlier and later in the band; left and right are the bands before and after.
function moveInReading(context: CommandContext, elements: readonly Element[], way: Way): void {
  const step = way === 'up' || way === 'left' ? -1 : 1
  if (way === 'up' || way === 'down') reorder(context, elements, step)
  else moveToBand(context, elements, step)
}

function toBand(side: 'before' | 'after', label: Words, shortcut: string): Command {
  return {
    id: `move-to-band-${side}`,
    label,
    section: 'arrange',
    shortcuts: [shortcut],
    where: 'map',
    when: (context) => hasElements(context) && context.theory.bands.size > 0,
    run: (context) => moveToBand(context, selectedElements(context), side === 'after' ? 1 : -1),
  }
}

function moveToBand(context: CommandContext, elements: readonly Element[], step: 1 | -1): void {
  const bands = inReadingOrder(context.theory)
  const moves = elements.flatMap((element) => {
    const at = bands.findIndex(({ id }) => id === element.band)
    const next = at < 0 ? bands[step === 1 ? 0 : bands.length - 1] : bands[at + step]
    return next === undefined ? [] : { id: element.id, band: next.id, position: standing(context, element) ?? [0, 0] }
  })
  const [first] = moves
  if (first === undefined) return
  context.session.run(moveElements, { moves })
  const label = context.theory.bands.get(first.band)?.label ?? {}
  announce(t('said.movedTo', { band: wordsOf(label, context.theory.details.languages) || t('canvas.untitled') }))
}

function inReadingOrder(theory: Theory): readonly Band[] {
  const bands = inOrder(theory.bands.values())
  return (['above', 'main', 'below'] as const).flatMap((placement) =>
    bands.filter((band) => band.placement === placement),
  )
}

// Where a box stands now, from its band's origin, also when nobody put it there.
function standing({ picture }: CommandContext, { id, band }: { readonly id: Id; readonly band: Id | null }) {
  const layout = picture.layout()
  const rect = layout.boxes.get(id)
  if (rect === undefined) return null
  const origin = (band === null ? undefined : layout.bands.get(band)?.origin) ?? { x: 0, y: 0 }
  return [rect.x - origin.x, rect.y - origin.y] as const
}

// Whether this way leads from band to band, and on or back; null where it runs along them.
function stepAcross(theory: Theory, way: Way): 1 | -1 | null {
  const { flow } = theory.details
  const ahead: Way = flow
  const back: Way = flow === 'right' ? 'left' : flow === 'left' ? 'right' : flow === 'down' ? 'up' : 'down'
  return way === ahead ? 1 : way === back ? -1 : null
}

function isMain(theory: Theory, { band }: Element): boolean {
  return band !== null && theory.bands.get(band)?.placement === 'main'
}
