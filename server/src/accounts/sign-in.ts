import { betterAuth } from 'better-auth'
import type { Person } from '../access/index.js'
import { RecordTaken } from '../storage/index.js'
import { MOST_PASSWORDS } from './attempt-hooks.js'
import { limitAttempts } from './attempts.js'
import { authOptions, type SignInOptions } from './auth-options.js'
import { newId } from './digest.js'
import { EmailTaken, type SignIn, TooManyAttempts } from './ways-in.js'

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
