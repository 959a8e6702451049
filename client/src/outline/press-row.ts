import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { addBandAtEnd, addHere } from './add-here.js'
import { choose } from './go-to.js'
import { turn } from './outline-state.js'
import type { Row } from './rows/row.js'

export interface PressParts {
  readonly session: Session
  readonly picture: LivePicture
  /** Goes to where a thing stands in full, opening what it is below. */
  readonly reveal: (thing: string) => void
}

/** What Enter does on a row: writes it, adds there, opens its details, or goes where it points. */
export function pressRow(parts: PressParts, row: Row): void {
  const { content } = row
  switch (content.kind) {
    case 'add':
      addHere(parts, content.band)
      break
    case 'add-band':
      addBandAtEnd(parts)
      break
    case 'reference':
      parts.reveal(content.id)
      break
    case 'link':
      openLink(content.id, row)
      break
    case 'free':
    case 'groups':
    case 'unlinked':
      turn(row.key)
      break
    default:
      choose(row)
      setEditor({ editing: content.id })
  }
}

/** Selects a link and puts the cursor where its details begin. */
export function openLink(id: string, row: Row): void {
  choose(row)
  setEditor({ selection: new Set([id]), panel: 'details', inspectorField: 'rationale' })
}
