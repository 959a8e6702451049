import { APIError, createAuthMiddleware } from 'better-auth/api'
import type { Records } from '../storage/index.js'
import { type Attempts, limitAttempts } from './attempts.js'

/** With one person's password, until they have it right. */
export const MOST_PASSWORDS = 10
/** To one address. */
const MOST_EMAILS = 5

/** Hooks of better-auth by which guessing one person's password, and filling one person's mailbox, ends soon. */
export function attemptHooks(records: Records) {
  const passwords = limitAttempts({ records, what: 'sign-in', most: MOST_PASSWORDS })
  const emails = limitAttempts({ records, what: 'email', most: MOST_EMAILS })
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
