import { type Message, refusals, writePermissionDenied } from '@throughline/shared/protocol'
import type { Trial } from '../room/edit-outcome.js'
import type { Room } from '../room/room.js'
import { isEmptyUpdate } from '../updates/update-form.js'
import { TooMuchWork, type UpdateReader } from '../updates/update-reader.js'
import type { Allowance } from './allowance.js'
import type { Client } from './client.js'
import type { Flushes } from './flushes.js'
import type { FramesBehind } from './frames-behind.js'

const GAPS = 50
/** A larger update is read in a thread first, so that nobody waits for it. */
const APART_BYTES = 64 * 1024
/** How often an update is tried anew because others have edited much meanwhile. */
const TRIALS = 5

type Edit = Extract<Message, { update: Uint8Array }>

interface IncomingEditsParts {
  readonly client: Client
  readonly room: Room
  readonly reader: UpdateReader
  readonly behind: FramesBehind
  readonly flushes: Flushes
  readonly allowance: Allowance
}

/** The edits of one connection: large ones are read apart, costly ones tried apart, what they lack is asked for. */
export class IncomingEdits {
  readonly #parts: IncomingEditsParts
  /** Updates in a row whose parents were missing; 0 when there is no gap. */
  #gaps = 0

  constructor(parts: IncomingEditsParts) {
    this.#parts = parts
  }

  /** Throws MalformedMessage. */
  take(edit: Edit): void {
    const { client, reader } = this.#parts
    if (edit.update.length <= APART_BYTES || !client.mayEdit) this.#edit(edit)
    else {
      this.#apart(
        () => reader.check(edit.update),
        () => this.#edit(edit),
      )
    }
  }

  #edit(edit: Edit, trial: Trial | null = null, trials = 0): void {
    const { kind, update } = edit
    const { client, room, allowance } = this.#parts
    if (!client.mayEdit && !isEmptyUpdate(update)) {
      client.send(writePermissionDenied('You can look at this document, not change it.'))
      return
    }
    const outcome = room.intake.edit(update, client, trial)
    if (outcome.kind === 'to-be-tried') {
      this.#tryApart(edit, trials + 1)
      return
    }
    if (outcome.kind === 'refused') {
      client.refuse(outcome.refusal)
      return
    }
    if (outcome.kind === 'read-only') {
      client.send(writePermissionDenied(outcome.reason))
      return
    }
    if (!allowance.takesWork(outcome.workMs)) {
      client.refuse(refusals.tooFast)
      return
    }
    // A step 2 is all that the client has: what it builds on and we lack, the client lacks too.
    if (kind === 'sync-step-2') {
      this.#closeGap()
      return
    }
    if (outcome.kind === 'gap') this.#openGap()
  }

  #tryApart(edit: Edit, trials: number): void {
    if (trials > TRIALS) throw new TooMuchWork('others edit too much meanwhile')
    const { room, reader } = this.#parts
    // The view is on a buffer that lives as long as the frame.
    const copy = { ...edit, update: new Uint8Array(edit.update) }
    let trial: Trial | null = null
    const whole = () => {
      const { whole, trial: made } = room.intake.copyForTrial()
      trial = made
      return whole
    }
    this.#apart(
      () => reader.tryOn(whole, copy.update),
      () => this.#edit(copy, trial, trials),
    )
  }

  #apart(work: () => Promise<void>, then: () => void): void {
    const { client, room, reader, behind } = this.#parts
    const goOn = (fault: unknown) =>
      client.guarded(() => {
        if (client.isRefused) return
        if (fault !== undefined) throw fault
        then()
      })
    reader.hold(room.attendance.visit(() => behind.apart(work, goOn)))
  }

  #openGap(): void {
    const { client, room, flushes } = this.#parts
    this.#gaps += 1
    flushes.hold()
    if (this.#gaps > GAPS) {
      client.refuse(refusals.missingParents)
      return
    }
    client.send(room.answers.step1())
  }

  #closeGap(): void {
    if (this.#gaps === 0) return
    this.#gaps = 0
    this.#parts.flushes.release()
  }
}
