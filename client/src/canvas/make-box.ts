import { addElement, addGroup, addLink } from '@throughline/shared/commands'
import { type Point, placeAt } from '@throughline/shared/layout'
import { DEFAULT_BAND_SIZE, type ElementType, type Id } from '@throughline/shared/model'
import { setEditor, useEditor } from '../state/index.js'
import { write } from './grow.js'
import type { MapParts } from './map-context.js'

/** How high an empty box is, about: a new one is made round the pointer. */
const NEW_HEIGHT = 60

export interface NewBox {
  /** Its middle, map pixels. */
  readonly at: Point
  /** Not given: what its band is for. */
  readonly type?: ElementType
  /** What it is linked from. */
  readonly from?: Id
}

/** Makes a box where the pointer is, in the band that is there, and puts the cursor into its label. One undo step. */
export function makeBox({ session, picture }: Pick<MapParts, 'session' | 'picture'>, { at, type, from }: NewBox): Id {
  const theory = picture.theory()
  const { within } = useEditor.getState()
  const size = { width: DEFAULT_BAND_SIZE, height: NEW_HEIGHT }
  const corner = { x: at.x - size.width / 2, y: at.y - size.height / 2 }
  const { band, position } = placeAt(theory, picture.layout(), corner, size)
  const home = band === null ? undefined : theory.bands.get(band)
  const wanted = type ?? home?.types[0] ?? 'activity'
  const id = session.run((document) => {
    let made = ''
    document.change(() => {
      const term = wanted === 'outcome' ? (home?.term ?? null) : null
      made = addElement(document, { type: wanted, term, band, position, within })
      if (from !== undefined) addLink(document, { from, to: made })
    })
    return made
  }, undefined)
  write(id)
  return id
}

/** Makes a group round what is selected, or an empty one where the pointer is. */
export function makeGroup({ session }: Pick<MapParts, 'session'>, members: readonly Id[], at: Point): void {
  const id = session.run(addGroup, { members, position: [at.x, at.y], within: useEditor.getState().within })
  setEditor({ selection: new Set([id]), focused: id, editing: id })
}
