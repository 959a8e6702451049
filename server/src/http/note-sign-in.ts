import * as z from 'zod'
import { personByEmail } from '../accounts/index.js'
import { notePerson } from './note-person.js'
import type { Parts } from './parts.js'

/** Notes in the audit log that somebody signed in, where an answer begins a session. */
export async function noteSignIn(parts: Parts, answer: Response): Promise<void> {
  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';', 1)[0] ?? '')
    .find((pair) => /session_token=./.test(pair))
  const person = cookie === undefined ? null : await parts.accounts?.personOf({ cookie })
  if (person) await notePerson(parts, { person, action: 'signed-in' })
}

const credentials = z.object({ email: z.string() })

/** Notes that somebody gave a wrong password for an account. */
export async function noteWrongPassword(parts: Parts, body: string): Promise<void> {
  const given = credentials.safeParse(parsed(body))
  const person = given.success ? await personByEmail(parts.storage.records, given.data.email) : null
  if (person === null) return
  await notePerson(parts, { person, action: 'sign-in-failed', isThem: false, details: { account: person.name } })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
