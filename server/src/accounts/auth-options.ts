import { APIError } from 'better-auth/api'
import { genericOAuth, magicLink } from 'better-auth/plugins'
import type { Person } from '../access/index.js'
import type { AccountSettings } from '../settings.js'
import type { Records } from '../storage/index.js'
import { attemptHooks } from './attempt-hooks.js'
import type { Mails } from './mails.js'
import { oidcProvider } from './oidc-provider.js'
import { PASSWORD_LENGTH } from './password-length.js'
import { recordsAdapter } from './records-adapter.js'
import { ADDRESS_HEADER } from './ways-in.js'

/** What signing in works with on this server. */
export interface SignInOptions {
  readonly records: Records
  readonly settings: AccountSettings
  readonly secret: string
  /** Where people reach this server, such as `https://toc.example.org`. */
  readonly url: string
  /** null: no emails are sent. */
  readonly mails: Mails | null
  /** Whether somebody may make an account who has shown that this address is theirs. */
  readonly mayJoin: (email: string) => Promise<boolean>
  /** Somebody has shown that their address is theirs. */
  readonly proven: (person: Person) => Promise<void>
  /** Somebody has replaced a password they forgot, by a link in an email. */
  readonly passwordReplaced: (person: Person) => Promise<void>
  /** Somebody may no longer be who they were: a session has ended, or an account is gone. */
  readonly ended: () => void
}

const DAY_S = 24 * 3600
const SESSION_S = 30 * DAY_S
const LINK_S = 15 * 60

/** How better-auth is to work here. `proveEmail` keeps that somebody has shown that their address is theirs. */
export function authOptions(options: SignInOptions, proveEmail: (person: string) => Promise<void>) {
  const { records, settings, secret, url, mails, mayJoin, proven, passwordReplaced, ended } = options
  const told = async ({ id, name, email, emailVerified }: Known) => {
    if (emailVerified) await proven({ id, name, email })
  }
  return {
    appName: 'Throughline',
    baseURL: url,
    basePath: '/api/auth',
    secret,
    database: recordsAdapter(records, (model) => {
      if (model === 'session' || model === 'user') ended()
    }),
    telemetry: { enabled: false },
    onAPIError: { errorURL: `${url}/signin` },
    // Addresses and sign-ins that fail are nothing for the log.
    logger: { disabled: true },
    // Ours counts by address (http/auth-bridge.ts) and by email (attempts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'throughline',
      useSecureCookies: url.startsWith('https:'),
      // Pages of other sites are turned away before (http/app.ts). Nobody is sent to one afterwards; said, because tests
      // would do without.
      disableCSRFCheck: true,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    // Never made longer: to look at a session writes nothing.
    session: { expiresIn: SESSION_S, disableSessionRefresh: true, freshAge: 0 },
    verification: { storeIdentifier: 'hashed' as const },
    emailAndPassword: {
      enabled: true,
      disableSignUp: settings.signUp !== 'anyone',
      requireEmailVerification: settings.signUp === 'anyone' && mails !== null,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      // Who has the link reads what is sent to the address.
      onPasswordReset: async ({ user: { id, name, email } }: { readonly user: Known }) => {
        await proveEmail(id)
        await passwordReplaced({ id, name, email })
      },
      ...(mails === null
        ? {}
        : {
            sendResetPassword: async ({ user, token }: Sent, request?: Request) =>
              mails.resetPassword(user.email, `${url}/signin#reset=${token}`, request?.headers),
          }),
    },
    ...(mails === null
      ? {}
      : {
          emailVerification: {
            sendOnSignUp: true,
            sendOnSignIn: true,
            sendVerificationEmail: async ({ user, token }: Sent, request?: Request) =>
              mails.confirmEmail(user.email, `${url}/signin#confirm=${token}`, request?.headers),
          },
        }),
    account: { accountLinking: { enabled: true } },
    plugins: [
      ...(mails === null ? [] : [magicLinks(options, mails)]),
      genericOAuth({ config: settings.providers.map(oidcProvider) }),
    ],
    hooks: attemptHooks(records),
    databaseHooks: {
      user: {
        create: {
          before: async (user: { email: string; emailVerified: boolean }) => {
            if (settings.signUp === 'anyone' || (user.emailVerified && (await mayJoin(user.email)))) return
            throw new APIError('FORBIDDEN', { code: 'not-invited', message: 'Nobody has invited this address.' })
          },
          after: told,
        },
        update: { after: told },
      },
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    },
  }
}

interface Known extends Person {
  readonly emailVerified: boolean
}

interface Sent {
  readonly user: { readonly email: string }
  readonly token: string
}

/** Sent only to who could sign in by it; the answer is the same at once. */
function magicLinks({ url, records, settings, mayJoin }: SignInOptions, mails: Mails) {
  return magicLink({
    expiresIn: LINK_S,
    storeToken: 'hashed',
    sendMagicLink: async ({ email, token }, context) => {
      const send = async () => {
        const [known] = await records.find('auth.user', 'email', email.toLowerCase())
        if (known === undefined && settings.signUp !== 'anyone' && !(await mayJoin(email))) return
        mails.signIn(email, `${url}/signin#link=${token}`, context?.headers)
      }
      void send()
    },
  })
}

/** What a provider gives us to act for somebody is never used: it is not kept either. */
async function withoutTokens() {
  return {
    data: {
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
    },
  }
}
