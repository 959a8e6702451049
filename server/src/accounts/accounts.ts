import type { IncomingHttpHeaders } from 'node:http'
import type { Person } from '../access/index.js'
import type { Settings } from '../settings.js'
import type { Log, Records } from '../storage/index.js'
import { firstOwnerToken } from './first-owner.js'
import { invitationsTo, takeUp } from './invitations.js'
import { type Mails, smtpMails } from './mails.js'
import { signingSecret } from './secret.js'
import { signedIn } from './signed-in.js'
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
  readonly isOwnOrigin: (headers: { readonly host?: string; readonly origin?: string }) => boolean
}

export function openAccounts({ settings, records, log, isOwnOrigin }: AccountsOptions): Accounts {
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
      isOwnOrigin: ({ headers }) => isOwnOrigin(originAndHost(headers)),
      mayJoin: async (email) => (await invitationsTo(records, email)).length > 0,
      async joined(person) {
        for (const invitation of await invitationsTo(records, person.email)) await takeUp(records, invitation, person)
      },
      changed: () => remembered.forget(),
    })
  })
  signIn.catch((error: unknown) => log.error({ err: error }, 'sign-in could not be set up'))
  const remembered = signedIn(async (headers) => (await signIn).sessionOf(headers))

  return {
    url: () => url,
    mails,
    signIn: () => signIn,
    sessionOf: (headers) => remembered.sessionOf(headers),
    personOf: async (headers) => (await remembered.sessionOf(headers))?.person ?? null,
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

function originAndHost(headers: Headers) {
  const [host, origin] = [headers.get('host'), headers.get('origin')]
  return { ...(host === null ? {} : { host }), ...(origin === null ? {} : { origin }) }
}
