import type { TheoryChange, TheoryDocument } from '@throughline/shared/document'
import type { Id, Theory } from '@throughline/shared/model'
import type { Role } from '@throughline/shared/permissions'
import type { NewsTopic } from '@throughline/shared/protocol'
import type { UpToDate } from './bring-up-to-date.js'
import type { OwnMeeting } from './meetings.js'

/** Whether what this person did is safe. `saved` only after the server has it on disk. */
export type SaveState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline'; readonly waiting: number }
  | { readonly kind: 'not-saved'; readonly waiting: number; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string }

/** Another person who has this theory open. */
export interface Person {
  /** Awareness client id. */
  readonly clientId: number
  readonly name: string
  /** 1, 2, 3, ...: which of the person colours. */
  readonly colour: number
  readonly cursor: { readonly x: number; readonly y: number } | null
  readonly selection: readonly Id[]
  /** What they are typing in, e.g. `elements/abc/label`. */
  readonly editing: string | null
  /** Boxes they are dragging at this moment, top left corners in map pixels. */
  readonly dragging: Readonly<Record<Id, readonly [number, number]>> | null
  readonly view: 'map' | 'outline' | 'table'
  /** The box whose sub-model they look at; null: the theory's own map. */
  readonly within: Id | null
  /** What they present, attend or call to, as they said it: presenting/ reads it. Nobody has looked at it yet. */
  readonly presentation: unknown
}

/** What this person shows of themselves to the others. */
export type OwnPresence = Omit<Person, 'clientId' | 'colour'>

/** What others did since the last time. */
export interface OthersWork {
  /** Those who are still here; empty where nobody can be named. */
  readonly people: readonly Person[]
  readonly change: TheoryChange
}

/** A change of a document, as made by shared/commands. */
export type DocumentCommand<Args, Result> = (document: TheoryDocument, args: Args) => Result

/** One open theory. The rest of the client asks this, never Yjs. */
export interface Session {
  readonly documentId: string
  /** The model as it is now; things that did not change keep their identity. */
  theory(): Theory
  /** At most once per animation frame, with the ids that changed. */
  onTheoryChange(listener: (change: TheoryChange) => void): () => void
  /** After others changed something: who (as far as it can be told), and what. */
  onOthersWork(listener: (work: OthersWork) => void): () => void
  /**
   * Runs a command as one undo step and gives its result; the theory is up to date when it returns.
   *
   * @param typing names the field that is typed in: letters typed one after another there count as one change
   */
  run<Args, Result>(command: DocumentCommand<Args, Result>, args: Args, typing?: string): Result
  /** Takes back the last step of this person, nobody else's. */
  undo(): void
  redo(): void
  /** A step was not taken back: others have since worked on what it made, and would lose that. */
  onUndoSkipped(listener: () => void): () => void
  canUndo(): boolean
  canRedo(): boolean
  onHistoryChange(listener: () => void): () => void
  saveState(): SaveState
  onSaveStateChange(listener: () => void): () => void
  /** Whether what the server has not got is at least on this computer. */
  isKept(): boolean
  /** The things this person has changed that the server has not got since it was last there. */
  waitingThings(): ReadonlySet<Id>
  /** How many changes nobody has confirmed. */
  waiting(): number
  /** The theory as it was when all of it was last saved, also before a reload; null: nobody knows. */
  saved(): Theory | null
  /** Whether the server was there since this was opened. Else what is shown is what this browser keeps. */
  hasMetServer(): boolean
  /** Lets go of what this browser keeps of the theory, for good; resolves when it is gone. */
  forget(): Promise<void>
  /** The server is back and has everything; so many changes had waited for it. */
  onCaughtUp(listener: (sent: number) => void): () => void
  /**
   * The server has made the theory anew while this browser was away, and what was done here meanwhile has been made again
   * in the new one: this session has ended, and another is to be opened with what is given.
   */
  onRenewed(listener: (beginning: UpToDate) => void): () => void
  /**
   * Something beside the theory may have changed: the server says so, or one has just connected, or a minute has passed.
   * Ask for it by HTTP.
   */
  onNews(topic: NewsTopic, listener: () => void): () => void
  /** What this person is to the theory. */
  role(): Role
  /** Where not, `run` gives what a command would give, and changes nothing. */
  mayEdit(): boolean
  onRoleChange(listener: () => void): () => void
  /** Something was to be changed by who may not, and was not. */
  onNotAllowed(listener: () => void): () => void
  /** Two edits to one field that met while somebody was away: this person's, and not yet seen by them. */
  meetings(): readonly OwnMeeting[]
  onMeetingsChange(listener: () => void): () => void
  seeMeeting(meeting: OwnMeeting): void
  others(): readonly Person[]
  onOthersChange(listener: () => void): () => void
  me(): OwnPresence & Pick<Person, 'clientId' | 'colour'>
  showMe(part: Partial<OwnPresence>): void
  /** Gives this person another name, here and the next time. */
  rename(name: string): void
  /** Loaded: from the server, or offline from this browser. */
  readonly ready: Promise<void>
  close(): void
}
