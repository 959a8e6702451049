import { type Refusal, refusals } from '@throughline/shared/protocol'
import type { Author } from '../../history/index.js'
import type { GroupCommit } from '../group-commit.js'
import type { Limits } from '../limits.js'
import { isEmptyUpdate, type ReadUpdate, readUpdate } from '../updates/update-form.js'
import { PLAIN_STEPS } from '../updates/work/steps.js'
import type { Changeable } from './changeable.js'
import type { EditOutcome, Trial } from './edit-outcome.js'
import type { LiveDocument } from './live-document.js'
import type { Member } from './member.js'
import { Origin } from './origin.js'

/** Past this, edits are refused until the store works again. */
const WAITING_BYTES = 16 * 1024 * 1024

interface EditIntakeParts {
  readonly document: LiveDocument
  readonly changeable: Changeable
  readonly commit: GroupCommit
  readonly limits: Limits
  /** Why the room takes nothing any more; null while it does. */
  readonly closed: () => Refusal | null
  readonly authorOf: (member: Member) => Author | null
  /** Hears of an edit that was taken. */
  readonly taken: (read: ReadUpdate, by: Author | null) => void
}

/** Where edits from connections come into a document: what is too large, too much work or not allowed stays outside. */
export class EditIntake {
  readonly #parts: EditIntakeParts

  constructor(parts: EditIntakeParts) {
    this.#parts = parts
  }

  /** Takes an edit; `trial` when it was tried on a copy. Throws MalformedMessage. */
  edit(update: Uint8Array, member: Member, trial: Trial | null): EditOutcome {
    if (isEmptyUpdate(update)) return { kind: 'taken', workMs: 0 }
    const { document, changeable, closed, authorOf, taken } = this.#parts
    const read = readUpdate(update)
    const unchangeable = changeable.refusal()
    if (unchangeable !== null) return { kind: 'read-only', reason: unchangeable }
    const refusal = closed() ?? this.#refusalOf(update.length)
    if (refusal !== null) return { kind: 'refused', refusal }

    const origin = new Origin(member, authorOf(member))
    let started = performance.now()
    if (document.takeUnapplied(update, read, origin)) {
      taken(read, origin.by)
      return { kind: 'taken', workMs: performance.now() - started }
    }
    document.doc()
    // From here on: that the document had to be decoded first, or brought up to date, is nobody's doing.
    started = performance.now()
    const { steps, structs, newClients, isTooDeep } = document.workOf(read)
    if (isTooDeep) return { kind: 'refused', refusal: refusals.tooMuchWork }
    // Each struct may have to pass what has come since the trial.
    const isTried = trial !== null && structs * (document.gained - trial.gained) <= PLAIN_STEPS
    if (steps > PLAIN_STEPS && !isTried) return { kind: 'to-be-tried' }
    if (!member.mayBring(newClients)) return { kind: 'refused', refusal: refusals.tooFast }

    const hasGap = document.apply(update, origin)
    taken(read, origin.by)
    return { kind: hasGap ? 'gap' : 'taken', workMs: performance.now() - started }
  }

  /** The document as it is, to try an update on. */
  copyForTrial(): { readonly whole: Uint8Array; readonly trial: Trial } {
    const { document } = this.#parts
    return { whole: document.whole(), trial: { gained: document.gained } }
  }

  #refusalOf(bytes: number): Refusal | null {
    const { document, commit, limits } = this.#parts
    if (commit.trouble !== null && commit.stats().waitingBytes > WAITING_BYTES) return refusals.storeInTrouble
    const { documentBytes } = limits
    if (documentBytes === 0 || document.bytes + bytes <= documentBytes) return null
    // What is counted is an upper bound: what people have deleted since is not taken off before it is asked for.
    return document.whole().length + bytes <= documentBytes ? null : refusals.documentTooLarge
  }
}
