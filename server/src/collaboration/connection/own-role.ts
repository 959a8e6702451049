import { type Action, type Channel, may, type Role } from '@throughline/shared/permissions'
import { writeRole } from '@throughline/shared/protocol'
import type { Client } from './client.js'
import { type Standing, StandingWatch } from './standing.js'

interface OwnRoleParts {
  readonly client: Client
  /** What it is at first. */
  readonly role: Role
  readonly lookUp: () => Promise<Standing>
  readonly lookUpFailed: (error: unknown) => void
  /** How old what is known may become, ms. */
  readonly every: number
  /** It may edit from now on. */
  readonly mayEditNow: () => void
}

/** What one client is to its document: told to it once it has asked, and whenever that changes. */
export class OwnRole {
  readonly #client: Client
  readonly #mayEditNow: () => void
  readonly #standing: StandingWatch
  #role: Role
  #isAsked = false

  constructor({ client, role, lookUp, lookUpFailed, every, mayEditNow }: OwnRoleParts) {
    this.#client = client
    this.#role = role
    this.#mayEditNow = mayEditNow
    this.#standing = new StandingWatch({
      lookUp,
      heard: (standing) => client.guarded(() => this.#hear(standing)),
      failed: lookUpFailed,
      every,
    })
  }

  may(action: Action, channel: Channel): boolean {
    return may(this.#role, action, channel)
  }

  /** The client asks. */
  tell(): void {
    this.#isAsked = true
    this.#client.send(writeRole(this.#role))
  }

  /** It may have changed. */
  lookAgain(): void {
    this.#standing.look()
  }

  sweep(now: number): void {
    this.#standing.sweep(now)
  }

  #hear(standing: Standing): void {
    if (!this.#client.isOpen) return
    if ('refusal' in standing) {
      this.#client.refuse(standing.refusal)
      return
    }
    if (standing.role === this.#role) return
    const couldEdit = this.may('edit', 'sync')
    this.#role = standing.role
    if (this.#isAsked) this.#client.send(writeRole(this.#role))
    if (!couldEdit && this.may('edit', 'sync')) this.#mayEditNow()
  }
}
