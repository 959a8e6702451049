import type { Author } from '../../history/index.js'
import type { Member } from './member.js'

/** Whose change it is. Yjs carries it from where something is changed to where that is heard of. */
export class Origin {
  /** The connection it came by, which need not hear of it again. */
  readonly member: Member | null
  readonly by: Author | null

  constructor(member: Member | null, by: Author | null) {
    this.member = member
    this.by = by
  }
}

/** A change by the server itself for nobody, as is every one whose origin says nothing else. */
export const BY_SERVER = new Origin(null, null)

/** Of what the log holds already: who appended it keeps, describes and revises it. */
export const LOGGED = new Origin(null, null)
