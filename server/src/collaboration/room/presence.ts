import type { AwarenessState } from '@throughline/shared/protocol'
import * as z from 'zod'
import { cleanName } from '../../clean-name.js'
import { type Author, authorNamed } from '../../history/index.js'

const STATE_BYTES = 4096
const GONE = 'null'
const REMEMBERED_DEPARTURES = 1000

/** Someone who can show a state: a connection. */
export interface Shower {
  /** The awareness client id it speaks for, once it has used one. */
  clientId: number | null
  /** Its place in the order in which connections came. */
  readonly arrival: number
  /** What the server knows of the person; null when anyone may say any name. */
  readonly user: Author | null
  /** True for another process, which speaks for everyone it serves. */
  readonly isElsewhere: boolean
}

interface Shown<S extends Shower> {
  readonly state: AwarenessState
  readonly name: string | null
  readonly owner: S
}

/** Who shows what in one document. A connection speaks for one client id, and no id has two voices. */
export class Presence<S extends Shower> {
  readonly #shown = new Map<number, Shown<S>>()
  readonly #departed = new Map<number, { readonly clock: number; readonly lastArrival: number }>()
  readonly #claimed: (owner: S) => void

  /** `claimed` hears when somebody else wants the id of a connection: it may have come back by another way. */
  constructor(claimed: (owner: S) => void) {
    this.#claimed = claimed
  }

  /** Takes a state from a connection; true when the others should hear of it. */
  take(state: AwarenessState, from: S): boolean {
    const shown = this.#shown.get(state.clientId)
    if (!this.#maySpeak(state, from, shown)) return false
    if (shown !== undefined && !isNewer(state, shown.state)) return false
    if (state.json === GONE) return this.#withdraw(state.clientId, state.clock)

    const read = readState(state, from.user)
    if (read === null) return false
    from.clientId = state.clientId
    this.#shown.set(state.clientId, { ...read, owner: from })
    return true
  }

  /** Takes what another process showed; true when it should be heard here. */
  relay(state: AwarenessState, from: S, lastArrival: number): boolean {
    const shown = this.#shown.get(state.clientId)
    if (shown !== undefined && !isNewer(state, shown.state)) return false
    if (state.json !== GONE) {
      // Also where a connection here spoke for that id: whoever shows something newer elsewhere has moved there.
      this.#shown.set(state.clientId, { state, name: null, owner: from })
      return true
    }
    return shown?.owner === from && this.#withdraw(state.clientId, state.clock, lastArrival)
  }

  /** Takes away all that another process showed; the ids that should be heard of. */
  leaveAll(from: S, lastArrival: number): number[] {
    const gone = [...this.#shown].filter(([, { owner }]) => owner === from)
    for (const [id, { state }] of gone) this.#withdraw(id, state.clock, lastArrival)
    return gone.map(([id]) => id)
  }

  /** The ids of those who are connected here. */
  ownIds(): number[] {
    return [...this.#shown].flatMap(([id, { owner }]) => (owner.isElsewhere ? [] : [id]))
  }

  /** Takes away what a connection showed; the id that the others should hear of, or null. */
  leave(from: S, lastArrival: number): number | null {
    const { clientId } = from
    const shown = clientId === null ? undefined : this.#shown.get(clientId)
    if (clientId === null || shown?.owner !== from) return null
    this.#withdraw(clientId, shown.state.clock, lastArrival)
    return clientId
  }

  /** The states of these ids, `null` for those who have gone. */
  states(ids: Iterable<number> = this.#shown.keys()): AwarenessState[] {
    return [...ids].map((clientId) => {
      const clock = this.#departed.get(clientId)?.clock ?? 0
      return this.#shown.get(clientId)?.state ?? { clientId, clock, json: GONE }
    })
  }

  get isEmpty(): boolean {
    return this.#shown.size === 0
  }

  /** Who a connection is for, under a name fit for lists; null while it shows none. */
  authorOf(from: S): Author | null {
    if (from.user !== null) return from.user
    const name = from.clientId === null ? null : (this.#shown.get(from.clientId)?.name ?? null)
    return name === null ? null : authorNamed(name)
  }

  #maySpeak(state: AwarenessState, from: S, shown: Shown<S> | undefined): boolean {
    if (from.clientId !== null) return from.clientId === state.clientId && (shown === undefined || shown.owner === from)
    if (state.json === GONE) return false
    if (shown !== undefined) {
      // Nobody repeats a state before it was shown: who has a newer one is the one who was connected elsewhere.
      if (shown.owner.isElsewhere && state.clock > shown.state.clock) return true
      this.#claimed(shown.owner)
      return false
    }
    // The official client repeats what it hears. Who was here when somebody left may still be repeating them.
    const departed = this.#departed.get(state.clientId)
    return departed === undefined || from.arrival > departed.lastArrival || state.clock > departed.clock
  }

  #withdraw(clientId: number, clock: number, lastArrival = Number.MAX_SAFE_INTEGER): boolean {
    this.#shown.delete(clientId)
    this.#departed.delete(clientId)
    this.#departed.set(clientId, { clock, lastArrival })
    for (const oldest of this.#departed.keys()) {
      if (this.#departed.size <= REMEMBERED_DEPARTURES) break
      this.#departed.delete(oldest)
    }
    return true
  }
}

function isNewer(state: AwarenessState, shown: AwarenessState): boolean {
  return state.clock > shown.clock || (state.clock === shown.clock && state.json === GONE)
}

const shape = z.looseObject({ user: z.optional(z.looseObject({ name: z.optional(z.unknown()) })) })

/** The state as others may see it: a JSON object, short enough, under the person's own name where that is known. */
function readState(
  state: AwarenessState,
  user: Shower['user'],
): { readonly state: AwarenessState; readonly name: string | null } | null {
  if (Buffer.byteLength(state.json) > STATE_BYTES) return null
  const object = objectIn(state.json)
  if (object === null) return null
  const read = shape.safeParse(object)
  const shownUser = read.success ? read.data.user : undefined
  if (user === null) return { state, name: cleanName(shownUser?.name) }
  const json = JSON.stringify({ ...object, user: { ...shownUser, name: user.name } })
  return { state: { ...state, json }, name: user.name }
}

function objectIn(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    // Not JSON: the same answer as for any other text that is no object.
    return null
  }
}
