/** Why something may not be written. */
export type ThreadRefusal =
  | 'no-such-thread'
  | 'no-such-comment'
  /** Only who wrote it may. */
  | 'not-yours'
  /** Another thread or comment has this id. */
  | 'id-taken'
  /** It has been settled otherwise. */
  | 'settled'
  /** Its author has changed it since. */
  | 'changed-since'
  /** There is no suggestion to decide. */
  | 'no-suggestion'
  /** A suggestion is decided, not resolved. */
  | 'to-be-decided'
  | 'too-many'

/** What the writer of a thread or comment did not get, and why. */
export class ThreadRefused extends Error {
  override readonly name = 'ThreadRefused'
  readonly refusal: ThreadRefusal

  constructor(refusal: ThreadRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}
