import type { LivePicture } from '../picture/index.js'
import { type Session, useTheory } from '../session/index.js'

export interface TableViewProps {
  readonly session: Session
  readonly picture: LivePicture
}

export function TableView({ session }: TableViewProps) {
  const boxes = useTheory(session, ({ elements }) => elements.size)
  return <p>{boxes}</p>
}
