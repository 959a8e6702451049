import * as z from 'zod'
import type { Person } from '../access/index.js'
import type { Records } from '../storage/index.js'
import { kindOf } from './kind-of.js'

const schema = z.object({ id: z.string(), name: z.string(), email: z.string() })

/** Everybody who has an account. */
export async function everyPerson(records: Records): Promise<readonly Person[]> {
  return (await records.all(kindOf('user'))).map(({ value }) => schema.parse(value))
}

/** The person with this id; null: they have no account, or none any longer. */
export async function personWithId(records: Records, id: string): Promise<Person | null> {
  const found = await records.get(kindOf('user'), id)
  return found === null ? null : schema.parse(found.value)
}

/** Whether somebody has shown that their address is theirs. */
export async function hasConfirmedAddress(records: Records, id: string): Promise<boolean> {
  const found = await records.get(kindOf('user'), id)
  return found !== null && z.object({ emailVerified: z.boolean() }).parse(found.value).emailVerified
}

/** The person with this address, which may not be theirs; null where nobody has an account with it. */
export async function personByEmail(records: Records, email: string): Promise<Person | null> {
  const [found] = await records.find(kindOf('user'), 'email', email.toLowerCase())
  return found === undefined ? null : schema.parse(found.value)
}
