import type { IncomingHttpHeaders } from 'node:http'
import { isInvited, type Person, takeUpDocumentInvitations } from '../access/index.js'
import type { Settings } from '../settings.js'
import type { Log, Records } from '../storage/index.js'
import { firstOwnerToken } from './first-owner.js'
import { type Invitation, invitationsTo, takeUpInvitation } from './invitations.js'
import { type Mails, smtpMails } from './mails.js'
import { signingSecret } from './secret.js'
import type { Session, SignIn } from './ways-in.js'

/** People who sign in, on a server with `AUTH=accounts`. */
export interface Accounts {
  /** Where people reach this server, such as `https://toc.example.org`. */
  readonly url: () => string
  /** null: no emails are sent. */
  readonly mails: Mails | null
  readonly signIn: () => Promise<SignIn>
  /** Whose session the cookies in these headers are of; null: nobody has signed in. */
  sessionOf(headers: IncomingHttpHeaders): Promise<Session | null>
  personOf(headers: IncomingHttpHeaders): Promise<Person | null>
  /** Begins to answer, once it is known where the server listens; nothing is answered before. */
  begin(url: string): void
  /** The link by which the first owner makes their account; null once there is an account. */
  firstOwnerLink(): Promise<string | null>
  close(): void
}

interface AccountsOptions {
  readonly settings: Settings
  readonly records: Records
  readonly log: Log
  /** Somebody may no longer be who they were: a session has ended, or an account is gone. */
  readonly ended: () => void
  /** Somebody who had an invitation has shown that its address is theirs. */
  readonly joinedBy: (invitation: Invitation, person: Person) => Promise<void>
  /** Somebody has replaced a password they forgot. */
  readonly passwordReplaced: (person: Person) => Promise<void>
}

/** Without one nobody is looked up. */
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?throughline\.session_token=/

/** Sign-in is set up once it is known where the server listens (`begin`); what needs it waits until then. */
export function openAccounts({ settings, records, log, ended, joinedBy, passwordReplaced }: AccountsOptions): Accounts {
  const { accounts } = settings
  const mails = accounts.mail === null ? null : smtpMails(accounts.mail, log)
  let began: (url: string) => void = () => {}
  let url = settings.publicUrl ?? ''
  const listening = new Promise<string>((resolve) => {
    began = resolve
  })
  const signIn = listening.then(async () => {
    // A server without accounts does without all of this.
    const { createSignIn } = await import('./sign-in.js')
    return createSignIn({
      records,
      settings: accounts,
      secret: await signingSecret(records, accounts.secret),
      url,
      mails,
      mayJoin: async (email) => (await invitationsTo(records, email)).length > 0 || isInvited(records, email),
      passwordReplaced,
      async proven(person) {
        for (const invitation of await invitationsTo(records, person.email)) {
          if (await takeUpInvitation(records, invitation, person.id)) await joinedBy(invitation, person)
        }
        await takeUpDocumentInvitations(records, person)
      },
      ended,
    })
  })
  signIn.catch((error: unknown) => log.error({ err: error }, 'sign-in could not be set up'))

  async function sessionOf({ cookie = '' }: IncomingHttpHeaders): Promise<Session | null> {
    return SESSION_COOKIE.test(cookie) ? (await signIn).sessionOf(new Headers({ cookie })) : null
  }

  return {
    url: () => url,
    mails,
    signIn: () => signIn,
    sessionOf,
    personOf: async (headers) => (await sessionOf(headers))?.person ?? null,
    begin(address) {
      url = settings.publicUrl ?? address
      began(url)
    },
    async firstOwnerLink() {
      const token = await firstOwnerToken(records)
      return token === null ? null : `${url}/first#${token}`
    },
    close: () => mails?.close(),
  }
}
