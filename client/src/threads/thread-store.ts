import { newId } from '@throughline/shared/model'
import type { Role } from '@throughline/shared/permissions'
import type { ThreadRead, Writer } from '@throughline/shared/threads'
import type { Session } from '../session/index.js'
import type { Errand } from './errand.js'
import { NotTaken, readThreads, send } from './threads-api.js'
import { type WaitingErrands, waitingErrands } from './waiting-errands.js'
import { type ShownThread, withErrands } from './with-errands.js'

/** What people say about the open theory. */
export interface ThreadsState {
  /** As they began; what this person has still to send is among them. */
  readonly threads: readonly ShownThread[]
  /** Under whom this person writes. */
  readonly me: Writer
  /** null: not known yet. */
  readonly role: Role | null
  readonly isLoaded: boolean
  /** The server could not be asked the last time. */
  readonly isAway: boolean
}

/** Something new to say or to do, as the errand that carries it, without what every errand has. */
export type NewErrand = Errand extends infer Each
  ? Each extends Errand
    ? Omit<Each, 'id' | 'at' | 'refused'>
    : never
  : never

export interface ThreadStore {
  state(): ThreadsState
  onChange(listener: () => void): () => void
  /** Hears of what others have written since. */
  onOthersWords(listener: (before: readonly ShownThread[], now: readonly ShownThread[]) => void): () => void
  /** Shows it at once, keeps it in this browser, and has the server take it, now or when it can be reached. */
  run(errand: NewErrand): void
  /** Gives up what the server did not take. */
  drop(errandOf: string): void
  /** Looks again what there is. */
  ask(): void
}

const stores = new WeakMap<Session, ThreadStore>()

/** The threads of an open theory: one for all who look. */
export function threadsIn(session: Session): ThreadStore {
  const known = stores.get(session)
  if (known !== undefined) return known
  const made = createThreadStore(session, waitingErrands(session.documentId))
  stores.set(session, made)
  return made
}

interface Followed extends Pick<Session, 'documentId' | 'onNews'> {
  me(): { readonly name: string }
}

export function createThreadStore(session: Followed, errands: WaitingErrands): ThreadStore {
  const { documentId } = session
  const listeners = new Set<() => void>()
  const hearing = new Set<(before: readonly ShownThread[], now: readonly ShownThread[]) => void>()
  let version: string | null = null
  let read: readonly ThreadRead[] = []
  let writer: Writer = { kind: 'anyone', id: null, name: '' }
  let isSending = false
  let isWanted = false
  let isAsking = false
  let again = false
  let state: ThreadsState = { ...shown(), role: null, isLoaded: false, isAway: false }

  function shown(): Pick<ThreadsState, 'threads' | 'me'> {
    const me = writer.kind === 'anyone' ? { ...writer, name: session.me().name } : writer
    return { threads: withErrands(read, errands.all(), me), me }
  }

  function show(part: Partial<ThreadsState> = {}): void {
    state = { ...state, ...shown(), ...part }
    for (const listener of [...listeners]) listener()
  }

  async function ask(): Promise<void> {
    again = isAsking
    if (isAsking) return
    isAsking = true
    try {
      const news = await readThreads(documentId, version)
      if (news === null) {
        if (state.isAway) show({ isAway: false })
      } else {
        const before = state.isLoaded ? state.threads : null
        version = news.version
        read = news.answer.threads
        writer = news.answer.you.writer
        show({ role: news.answer.you.role, isLoaded: true, isAway: false })
        if (before !== null) for (const listener of hearing) listener(before, state.threads)
      }
    } catch {
      if (!state.isAway) show({ isAway: true })
    } finally {
      isAsking = false
      if (again) void ask()
    }
  }

  /** One after the other, as they were written: a reply needs its thread. */
  async function sendAll(): Promise<void> {
    isWanted = isSending
    if (isSending) return
    isSending = true
    try {
      for (let next = toSend(); next !== undefined; next = toSend()) {
        try {
          await send(documentId, next, session.me().name)
          errands.done(next.id)
        } catch (error) {
          if (!(error instanceof NotTaken)) throw error
          errands.keep({ ...next, refused: error.message })
        }
      }
    } catch {
      show({ isAway: true })
    } finally {
      isSending = false
    }
    // It may be there again by now.
    if (isWanted) await sendAll()
  }

  const toSend = () => errands.all().find(({ refused }) => refused === null)

  const sendAndAsk = () => void sendAll().then(ask)

  session.onNews('threads', sendAndAsk)
  session.onNews('role', sendAndAsk)
  sendAndAsk()

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onOthersWords(listener) {
      hearing.add(listener)
      return () => hearing.delete(listener)
    },
    run(errand) {
      errands.keep({ ...errand, id: newId(), at: Date.now(), refused: null })
      show()
      sendAndAsk()
    },
    drop(what) {
      const errand = errands.all().find((each) => idsOf(each).includes(what))
      if (errand === undefined) return
      errands.done(errand.id)
      show()
    },
    ask: () => void ask(),
  }
}

/** By what an errand is known on the screen. */
function idsOf(errand: Errand): readonly (string | undefined)[] {
  if (errand.kind === 'begin') return [errand.thread, errand.said?.id]
  return [errand.kind === 'reply' ? errand.said.id : errand.id]
}
