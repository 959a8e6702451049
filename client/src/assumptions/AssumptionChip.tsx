import type { Assumption } from '@throughline/shared/model'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { nameOf, t } from '../i18n/index.js'
import { AssumptionStatusTag, recordName } from '../records/index.js'
import { useMayEdit, useSession, useTheory } from '../session/index.js'
import { type At, followPointer } from '../ui/index.js'
import { type Place, placeAfterKey } from './cells.js'
import { placeWords } from './place-words.js'

export interface AssumptionChipProps {
  readonly assumption: Assumption
  readonly isChosen: boolean
  readonly onOpen: () => void
  readonly onMove: (place: Place) => void
  /** While it is dragged: the field it is over. */
  readonly onOver: (cell: string | null) => void
  /** Let go over a field; null: over none. */
  readonly onDrop: (cell: string | null) => void
}

/** One assumption on the map: dragged by the pointer, moved by the arrow keys, opened by a press or Enter. */
export function AssumptionChip({ assumption, isChosen, onOpen, onMove, onOver, onDrop }: AssumptionChipProps) {
  const session = useSession()
  const name = useTheory(session, (theory) => recordName(theory, 'assumptions', assumption))
  const mayEdit = useMayEdit(session)
  const [by, setBy] = useState<At | null>(null)
  const [first, ...others] = assumption.on
  const { importance, confidence } = assumption
  const isHalf = (importance === null) !== (confidence === null)
  const halfSaid = isHalf ? placeWords({ importance, confidence }) : ''
  const about = useTheory(session, (theory) => (first === undefined ? '' : nameOf(theory, first)))

  function press(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === 'touch' || !session.mayEdit()) return
    const panel = event.currentTarget.closest('.inspector')
    const from = { x: event.clientX, y: event.clientY, scrolled: panel?.scrollTop ?? 0 }
    followPointer(event.nativeEvent, {
      onMove: (at) => {
        scrollNear(panel, at)
        setBy({ x: at.x - from.x, y: at.y - from.y + (panel?.scrollTop ?? 0) - from.scrolled })
        onOver(cellAt(at))
      },
      onEnd: (at, moved) => {
        setBy(null)
        if (moved) onDrop(cellAt(at))
      },
      onCancel: () => {
        setBy(null)
        onOver(null)
      },
    })
  }

  function pressKey(event: KeyboardEvent): void {
    if (
      !session.mayEdit() ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      !event.key.startsWith('Arrow')
    )
      return
    event.preventDefault()
    event.stopPropagation()
    const place = placeAfterKey(assumption, event.key)
    if (place !== null) onMove(place)
  }

  return (
    <button
      type="button"
      className={`assumption-chip ${by === null ? '' : 'is-dragged'} ${isChosen ? 'is-chosen' : ''}`}
      style={by === null ? undefined : { transform: `translate(${by.x}px, ${by.y}px)` }}
      data-assumption={assumption.id}
      aria-description={mayEdit ? `${placeWords(assumption)}. ${t('assumptions.keys')}` : placeWords(assumption)}
      onPointerDown={press}
      onKeyDown={pressKey}
      // A drag ends in a click as well: only a press that went nowhere opens it.
      onClick={() => {
        if (by === null) onOpen()
      }}
    >
      <span className="assumption-chip-name">{name}</span>
      <span className="assumption-chip-facts">
        <AssumptionStatusTag status={assumption.status} />
        {halfSaid === '' ? null : <span className="assumption-chip-on">{halfSaid}</span>}
        {about === '' ? null : (
          <span className="assumption-chip-on">
            {others.length === 0
              ? t('assumptions.on', { about })
              : t('assumptions.onMore', { about, count: others.length })}
          </span>
        )}
      </span>
    </button>
  )
}

/** How near the edge of the panel a drag moves what is in it, and by how much, pixels. */
const EDGE_PX = 36
const SCROLL_PX = 14

function scrollNear(panel: Element | null, { y }: At): void {
  const edges = panel?.getBoundingClientRect()
  if (edges === undefined) return
  if (y < edges.top + EDGE_PX) panel?.scrollBy(0, -SCROLL_PX)
  else if (y > edges.bottom - EDGE_PX) panel?.scrollBy(0, SCROLL_PX)
}

function cellAt({ x, y }: At): string | null {
  const field = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]')
  return field?.dataset.cell ?? null
}
