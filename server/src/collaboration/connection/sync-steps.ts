import { refusals } from '@throughline/shared/protocol'
import type { SyncAnswers } from '../room/sync-answers.js'
import { checkStateVector } from '../updates/update-form.js'
import type { Client } from './client.js'
import type { Outgoing } from './outgoing.js'

/** How one client and the document bring each other up to date. */
export class SyncSteps {
  readonly #client: Client
  readonly #answers: SyncAnswers
  readonly #outgoing: Outgoing
  /** A sync step 1 that waits until the client has read what was sent before. */
  #owed: Uint8Array | null = null

  constructor(client: Client, answers: SyncAnswers, outgoing: Outgoing) {
    this.#client = client
    this.#answers = answers
    this.#outgoing = outgoing
  }

  /** Answers a sync step 1. Throws MalformedMessage. */
  answer(stateVector: Uint8Array): void {
    checkStateVector(stateVector)
    if (!this.#client.mayRead) {
      this.#client.refuse(refusals.notAllowed)
      return
    }
    if (!this.#answers.isOfThisEpoch(stateVector)) {
      this.#client.refuse(refusals.renewed)
      return
    }
    if (this.#outgoing.isBehind) {
      // The view is on a buffer that lives as long as the frame.
      this.#owed = new Uint8Array(stateVector)
      return
    }
    this.#outgoing.sendAskedFor(this.#answers.step2(stateVector))
    if (this.#client.mayEdit) this.ask()
  }

  /** Answers what had to wait. */
  catchUp(): void {
    const owed = this.#owed
    this.#owed = null
    if (owed !== null) this.answer(owed)
  }

  /** Asks for what the client has and the document lacks. */
  ask(): void {
    this.#outgoing.send(this.#answers.step1())
  }
}
