import { betterAuth } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { genericOAuth, magicLink } from 'better-auth/plugins'
import type { Person } from '../access/index.js'
import type { AccountSettings } from '../settings.js'
import { type Records, RecordTaken } from '../storage/index.js'
import { type Attempts, limitAttempts } from './attempts.js'
import { newId } from './digest.js'
import type { Mails } from './mails.js'
import { oidcProvider } from './oidc-provider.js'
import { PASSWORD_LENGTH } from './password-length.js'
import { recordsAdapter } from './records-adapter.js'
import { ADDRESS_HEADER, EmailTaken, type SignIn, TooManyAttempts } from './ways-in.js'

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
const MOST_PASSWORDS = 10
const MOST_EMAILS = 5

/** Sign-in by better-auth, which keeps what it knows in the store's records. */
export async function createSignIn(options: SignInOptions): Promise<SignIn> {
  const auth = betterAuth(authOptions(options, proveEmail))
  const context = await auth.$context
  const passwords = limitAttempts({ records: options.records, what: 'own password', most: MOST_PASSWORDS })

  async function userById(id: string) {
    const user = await context.internalAdapter.findUserById(id)
    if (user === null) throw new Error('somebody who has signed in has no account')
    return user
  }

  function addPassword(person: string, hash: string) {
    const credential = { userId: person, providerId: 'credential', accountId: person, password: hash }
    return context.internalAdapter.linkAccount(credential)
  }

  async function proveEmail(person: string): Promise<void> {
    if (!(await userById(person)).emailVerified) {
      await context.internalAdapter.updateUser(person, { emailVerified: true })
    }
  }

  return {
    handle: (request) => auth.handler(request),
    async sessionOf(headers) {
      const found = await auth.api.getSession({ headers })
      if (found === null) return null
      const { id, name, email, emailVerified } = found.user
      return { id: found.session.id, person: { id, name, email }, isEmailProven: emailVerified }
    },
    async createPerson({ id = newId(), name, email, password, isEmailProven }) {
      const hash = await context.password.hash(password)
      // First: a process that ends between must not leave an address that is taken and a password that nobody has.
      const account = await addPassword(id, hash)
      // Without the hooks: who may make an account by a link has been looked at.
      const data = { id, name, email: email.toLowerCase(), emailVerified: isEmailProven }
      const user = await context.adapter
        .create<Record<string, unknown>, Person>({ model: 'user', data, forceAllowId: true })
        .catch(async (error: unknown) => {
          await context.internalAdapter.deleteAccount(account.id)
          throw error instanceof RecordTaken ? new EmailTaken() : error
        })
      return { id: user.id, name: user.name, email: user.email }
    },
    signIn: (email, password, headers) =>
      auth.api.signInEmail({ body: { email, password }, headers, asResponse: true }),
    async hasPassword(person) {
      return typeof (await context.internalAdapter.findCredentialAccount(person))?.password === 'string'
    },
    async isPassword(person, password) {
      if (!(await passwords.add(person))) throw new TooManyAttempts()
      const hash = (await context.internalAdapter.findCredentialAccount(person))?.password
      const isRight = typeof hash === 'string' && (await context.password.verify({ hash, password }))
      if (isRight) await passwords.forget(person)
      return isRight
    },
    async setPassword(person, password) {
      const hash = await context.password.hash(password)
      if (await context.internalAdapter.findCredentialAccount(person)) {
        await context.internalAdapter.updatePassword(person, hash)
      } else await addPassword(person, hash)
      await passwords.forget(person)
      await context.adapter.deleteMany({ model: 'session', where: [{ field: 'userId', value: person }] })
    },
    proveEmail,
    async sessionsOf(person) {
      const found = await context.internalAdapter.listSessions(person, { onlyActiveSessions: true })
      return found.map(({ id, createdAt, expiresAt, ipAddress, userAgent }) => ({
        id,
        since: createdAt,
        until: expiresAt,
        address: ipAddress ?? '',
        browser: userAgent ?? '',
      }))
    },
    async endSession(person, session) {
      const where = [
        { field: 'id', value: session },
        { field: 'userId', value: person },
      ]
      return (await context.adapter.deleteMany({ model: 'session', where })) > 0
    },
    async endOtherSessions(person, session) {
      const where = [
        { field: 'userId', value: person },
        { field: 'id', value: session, operator: 'ne' as const },
      ]
      await context.adapter.deleteMany({ model: 'session', where })
    },
    deletePerson: (person) => context.internalAdapter.deleteUser(person),
    async rename(person, name) {
      await context.internalAdapter.updateUser(person, { name })
    },
    async confirmEmail({ id }, headers) {
      const { email, emailVerified } = await userById(id)
      if (options.mails !== null && !emailVerified) await auth.api.sendVerificationEmail({ body: { email }, headers })
    },
  }
}

function authOptions(options: SignInOptions, proveEmail: (person: string) => Promise<void>) {
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
    hooks: limited(
      limitAttempts({ records, what: 'sign-in', most: MOST_PASSWORDS }),
      limitAttempts({ records, what: 'email', most: MOST_EMAILS }),
    ),
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

/** Guessing one person's password, and filling one person's mailbox, ends soon. */
function limited(passwords: Attempts, emails: Attempts) {
  const limits: Readonly<Record<string, Attempts>> = {
    '/sign-in/email': passwords,
    '/sign-in/magic-link': emails,
    '/request-password-reset': emails,
    '/send-verification-email': emails,
  }
  return {
    before: createAuthMiddleware(async ({ path, body }) => {
      const name = nameIn(body)
      if (name === null || (await limits[path]?.add(name)) !== false) return
      throw new APIError('TOO_MANY_REQUESTS', {
        code: 'too-many-attempts',
        message: 'There were too many attempts. Wait a quarter of an hour, then try again.',
      })
    }),
    after: createAuthMiddleware(async ({ path, body, context }) => {
      const name = nameIn(body)
      if (path === '/sign-in/email' && name !== null && context.newSession !== null) await passwords.forget(name)
    }),
  }
}

function nameIn(body: unknown): string | null {
  const isNamed = typeof body === 'object' && body !== null && 'email' in body && typeof body.email === 'string'
  return isNamed ? String(body.email).trim().toLowerCase() : null
}
