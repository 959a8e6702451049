import type { LivePicture } from '../picture/index.js'
import { type Session, useTheory } from '../session/index.js'

export interface OutlineViewProps {
  readonly session: Session
  readonly picture: LivePicture
}

export function OutlineView({ session }: OutlineViewProps) {
  const boxes = useTheory(session, ({ elements }) => elements.size)
  return <p>{boxes}</p>
}
