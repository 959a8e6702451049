import { subModelOf } from '@throughline/shared/graph'
import type { Rect } from '@throughline/shared/layout'
import type { Flow, Id } from '@throughline/shared/model'
import type { CSSProperties, PointerEvent } from 'react'
import { t } from '../i18n/index.js'
import { IfMay, useMayEdit, useTheory } from '../session/index.js'
import { showMap } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { grow } from './grow.js'
import { useMap } from './map-context.js'
import { startLinking } from './start-linking.js'

type Side = 'right' | 'left' | 'top' | 'bottom'

/** The side the map runs to. */
const FORWARD: Readonly<Record<Flow, Side>> = { right: 'right', left: 'left', down: 'bottom', up: 'top' }

const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom']

/**
 * What a box under the pointer offers: "+" on the side the map runs to makes the next box, and on every side a link
 * can be pulled out. By keyboard the same are commands. All are 24 px of the screen at every zoom.
 */
export function BoxControls({ id, rect }: { readonly id: Id; readonly rect: Rect }) {
  const map = useMap()
  const forward = FORWARD[useTheory(map.session, (theory) => theory.details.flow)]

  const mayEdit = useMayEdit(map.session)
  const pulled = mayEdit ? SIDES : []
  const opens = subModelOf(map.picture.theory(), id) !== null

  function pull(event: PointerEvent): void {
    if (event.button !== 0) return
    event.stopPropagation()
    event.preventDefault()
    startLinking(map, id, event.nativeEvent)
  }

  return (
    <>
      {pulled
        .filter((side) => side !== forward)
        .map((side) => (
          <div
            key={side}
            className="map-handle nodrag nopan"
            style={placeOn(side, rect)}
            title={t('canvas.linkFrom')}
            onPointerDown={pull}
          />
        ))}
      {opens ? (
        <button
          type="button"
          className="map-open nodrag nopan"
          style={{ left: rect.width, top: rect.height }}
          tabIndex={-1}
          title={t('subModel.open')}
          aria-label={t('subModel.open')}
          onClick={() => showMap(id)}
        >
          <Icon name="inside" size={14} />
        </button>
      ) : null}
      <IfMay action="edit">
        <button
          type="button"
          className="map-grow nodrag nopan"
          style={placeOn(forward, rect)}
          tabIndex={-1}
          title={t('canvas.grow')}
          aria-label={t('canvas.grow')}
          onPointerDown={pull}
          onClick={() => grow(map, id)}
        >
          <Icon name="plus" size={14} />
        </button>
      </IfMay>
    </>
  )
}

function placeOn(side: Side, { width, height }: Rect): CSSProperties {
  if (side === 'right') return { left: width, top: height / 2 }
  if (side === 'left') return { left: 0, top: height / 2 }
  if (side === 'top') return { left: width / 2, top: 0 }
  return { left: width / 2, top: height }
}
