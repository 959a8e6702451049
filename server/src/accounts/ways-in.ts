import type { Person } from '../access/index.js'

/** How people prove who they are. */
export interface SignIn {
  /** Answers a call below `/api/auth`. */
  handle(request: Request): Promise<Response>
  /** The session that the cookies in these headers are of. */
  sessionOf(headers: Headers): Promise<Session | null>
  /** Makes an account with a password. Rejects with EmailTaken. */
  createPerson(person: NewPerson): Promise<Person>
  /** Signs in as a page would: the answer sets the cookie. */
  signIn(email: string, password: string, headers: Headers): Promise<Response>
  /** Whether they have a password: who came by a provider has none. */
  hasPassword(person: string): Promise<boolean>
  /** Whether it is their password. Rejects with TooManyAttempts. */
  isPassword(person: string, password: string): Promise<boolean>
  /** Gives somebody a new password, and signs them out everywhere. */
  setPassword(person: string, password: string): Promise<void>
  /** Keeps that somebody has shown that their address is theirs: what it was invited to becomes theirs. */
  proveEmail(person: string): Promise<void>
  sessionsOf(person: string): Promise<readonly KeptSession[]>
  /** Ends a session of somebody; false where they have none of this id. */
  endSession(person: string, session: string): Promise<boolean>
  /** Ends all sessions of somebody but this one. */
  endOtherSessions(person: string, session: string): Promise<void>
  /** Takes an account away, with its sessions. */
  deletePerson(person: string): Promise<void>
  rename(person: string, name: string): Promise<void>
  /** Sends a link by which somebody shows that their address is theirs, where emails are sent. */
  confirmEmail(person: Person, headers: Headers): Promise<void>
}

/** Somebody who has signed in, in one browser. */
export interface Session {
  readonly id: string
  readonly person: Person
  readonly isEmailProven: boolean
}

/** A browser in which somebody has signed in. */
export interface KeptSession {
  readonly id: string
  readonly since: Date
  readonly until: Date
  readonly address: string
  /** How the browser describes itself. */
  readonly browser: string
}

/** Somebody who gets an account. */
export interface NewPerson {
  /** Drawn where not given. */
  readonly id?: string
  readonly name: string
  readonly email: string
  readonly password: string
  /** They came by a link that was sent to the address. */
  readonly isEmailProven: boolean
}

/** There is an account with this email address. */
export class EmailTaken extends Error {
  override readonly name = 'EmailTaken'
}

/** There were too many attempts with one person's password. */
export class TooManyAttempts extends Error {
  override readonly name = 'TooManyAttempts'
}

/** Header by which our own bridge says where a request comes from; what a client sends under this name is dropped. */
export const ADDRESS_HEADER = 'x-throughline-address'
