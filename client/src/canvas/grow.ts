import { growElement } from '@throughline/shared/commands'
import type { Id } from '@throughline/shared/model'
import { runPlaced } from '../picture/index.js'
import { setEditor } from '../state/index.js'
import type { MapParts } from './map-context.js'

/** Makes the next box of a chain, linked, and puts the cursor into its label. */
export function grow(map: Pick<MapParts, 'session' | 'picture'>, from: Id): void {
  const id = runPlaced(
    map,
    (document) => growElement(document, { from, direction: 'next' }),
    (made) => (made === null ? [] : [made]),
  )
  if (id !== null) write(id)
}

/** Selects a box and puts the cursor into its label. */
export function write(id: Id): void {
  setEditor({ selection: new Set([id]), focused: id, editing: id })
}
