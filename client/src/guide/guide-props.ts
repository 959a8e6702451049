import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'

/** The theory that a guide asks about. */
export interface GuideProps {
  readonly session: Session
  readonly picture: LivePicture
}
