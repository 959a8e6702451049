import { type AwarenessState, type NewsTopic, type Refusal, writeQueryAwareness } from '@throughline/shared/protocol'
import type { Elsewhere } from './elsewhere.js'
import type { Member } from './member.js'
import { Outbox } from './outbox.js'
import { Presence } from './presence.js'

interface AttendanceParts {
  /** How long presence is gathered, ms. */
  readonly presenceMs: number
  /** Tells other processes what somebody here shows. */
  readonly tellElsewhere: (states: readonly AwarenessState[]) => void
}

/** Who has a document open, here and by way of other processes, and what everyone is told of everyone. */
export class Attendance {
  readonly presence = new Presence<Member | Elsewhere>((owner) => owner.challenge())
  readonly outbox: Outbox<Member>
  readonly #parts: AttendanceParts
  readonly #members = new Set<Member>()
  #arrivals = 0
  /** Calls of the server itself that need the room to stay. */
  #visits = 0
  #emptySince: number = Date.now()

  constructor(parts: AttendanceParts) {
    this.#parts = parts
    this.outbox = new Outbox(this.#members, this.presence, parts.presenceMs)
  }

  /** How many are connected here. */
  get size(): number {
    return this.#members.size
  }

  /** The place in the order of arrival of who comes next. */
  nextArrival(): number {
    this.#arrivals += 1
    return this.#arrivals
  }

  join(member: Member): void {
    this.#members.add(member)
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return
    const clientId = this.presence.leave(member, this.#arrivals)
    if (clientId !== null) this.#tellOf(clientId)
    this.#emptySince = Date.now()
  }

  /** A connection shows something: everyone else hears of it. */
  show(state: AwarenessState, member: Member): void {
    if (this.presence.take(state, member)) this.#tellOf(state.clientId)
  }

  /** Somebody shows something in another process. */
  relay(state: AwarenessState, from: Elsewhere): void {
    if (!this.presence.relay(state, from, this.#arrivals)) return
    this.outbox.addPresence(state.clientId)
    if (state.json === 'null') this.#askTheNameless()
  }

  /** Another process has gone, with everyone who was connected to it. */
  lose(from: Elsewhere): void {
    for (const clientId of this.presence.leaveAll(from, this.#arrivals)) this.outbox.addPresence(clientId)
    this.#askTheNameless()
  }

  tellNews(topic: NewsTopic): void {
    for (const member of this.#members) member.hearNews(topic)
  }

  /** Roles in this document may have changed: everyone's is looked up again. */
  lookAgain(): void {
    for (const member of this.#members) member.lookAgain()
  }

  /** The store began to fail, or works again. */
  hearTrouble(trouble: Error | null): void {
    for (const member of this.#members) member.hearTrouble(trouble)
  }

  sweep(now: number): void {
    for (const member of this.#members) member.sweep(now)
  }

  /** Sends everyone away, with what there is still to be told. */
  dismiss(refusal: Refusal): void {
    this.outbox.flush()
    for (const member of [...this.#members]) member.refuse(refusal)
  }

  /** Holds the room open while the server works with it. */
  async visit<T>(work: () => Promise<T>): Promise<T> {
    this.#visits += 1
    try {
      return await work()
    } finally {
      this.#visits -= 1
      this.#emptySince = Date.now()
    }
  }

  /** Whether nobody needs the room at the moment. */
  get isEmpty(): boolean {
    return this.#members.size === 0 && this.#visits === 0
  }

  /** When somebody needed the room last. */
  get emptySince(): number {
    return this.#emptySince
  }

  #tellOf(clientId: number): void {
    this.outbox.addPresence(clientId)
    this.#parts.tellElsewhere(this.presence.states([clientId]))
  }

  /** Who shows nothing here may have come from the process that has just let go of them. */
  #askTheNameless(): void {
    for (const member of this.#members) if (member.clientId === null) member.send(writeQueryAwareness())
  }
}
