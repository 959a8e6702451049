import type { FastifyRequest } from 'fastify'
import type { Person } from '../access/index.js'
import type { Accounts, Session } from '../accounts/index.js'
import { accountRefusals } from './account-refusals.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'

/** The accounts of the server. Throws 404 where nobody signs in. */
export function accountsIn({ accounts }: Parts): Accounts {
  if (accounts === null) throw accountRefusals.noAccounts()
  return accounts
}

/** Whose session a request is of. Throws 404 where nobody signs in, and 401 where nobody has. */
export async function sessionIn(parts: Parts, request: FastifyRequest): Promise<Session> {
  const session = await accountsIn(parts).sessionOf(request.headers)
  if (session === null) throw refusals.signIn()
  return session
}

/** Who sends a request; throws as `sessionIn` does. */
export async function personIn(parts: Parts, request: FastifyRequest): Promise<Person> {
  return (await sessionIn(parts, request)).person
}
