import type { AwarenessState } from '@throughline/shared/protocol'
import type { Neighbours } from '../../storage/index.js'
import type { Attendance } from './attendance.js'
import { Elsewhere, newsOfWords, stateInWords, stateOfWords } from './elsewhere.js'

/** What processes ask each other, and answer, before a document is made anew. */
const ANYONE = 'anyone?'
const SOMEONE = 'someone'
/** What a process says when somebody's role in a document may have changed. */
export const ACCESS = 'access'

interface OtherProcessesParts {
  readonly id: string
  readonly neighbours: Pick<Neighbours, 'tell'>
  /** How long an answer may take, ms. */
  readonly answerMs: number
  readonly attendance: Attendance
}

/** The other processes that serve a document: what its room tells them, and hears from them. */
export class OtherProcesses {
  readonly #parts: OtherProcessesParts
  readonly #known = new Map<string, Elsewhere>()
  #someoneAt = 0

  constructor(parts: OtherProcessesParts) {
    this.#parts = parts
  }

  tellStates(states: readonly AwarenessState[]): void {
    for (const state of states) this.#tell(String(state.clientId), stateInWords(state))
  }

  /** A process says who is there, or passes news on. */
  heard(process: string, words: string): void {
    const { attendance } = this.#parts
    if (words === ANYONE && attendance.size > 0) this.#tell(SOMEONE, SOMEONE)
    if (words === ACCESS) attendance.lookAgain()
    if (words === SOMEONE) this.#someoneAt = Date.now()
    const topic = newsOfWords(words)
    if (topic !== null) attendance.tellNews(topic)
    const state = stateOfWords(words)
    if (state === null) return
    const from = this.#known.get(process) ?? new Elsewhere()
    this.#known.set(process, from)
    attendance.relay(state, from)
  }

  /** A process has come, or has come back: it knows nothing of who is here. */
  greeted(): void {
    const { presence } = this.#parts.attendance
    this.tellStates(presence.states(presence.ownIds()))
  }

  /** A process has gone, and everyone who was connected to it. */
  left(process: string): void {
    const from = this.#known.get(process)
    if (from === undefined) return
    this.#known.delete(process)
    this.#parts.attendance.lose(from)
  }

  /** Asks whether somebody has the document open there. Who does not answer soon has nobody. */
  async isOpen(): Promise<boolean> {
    const asked = Date.now()
    this.#tell(ANYONE, ANYONE)
    await new Promise((resolve) => setTimeout(resolve, this.#parts.answerMs))
    return this.#someoneAt >= asked
  }

  #tell(key: string, words: string): void {
    this.#parts.neighbours.tell(this.#parts.id, key, words)
  }
}
