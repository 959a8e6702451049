import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'

/** What parts of a presentation need of the open theory. */
export interface PresentingParts {
  readonly session: Session
  readonly picture: LivePicture
}
