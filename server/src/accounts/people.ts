import * as z from 'zod'
import type { Person } from '../access/index.js'
import type { Records } from '../storage/index.js'
import { kindOf } from './records-adapter.js'

const schema = z.looseObject({ id: z.string(), name: z.string(), email: z.string() })

/** Everybody who has an account. */
export async function everyPerson(records: Records): Promise<readonly Person[]> {
  return (await records.all(kindOf('user'))).map(({ value }) => personIn(value))
}

/** The person with this id; null: they have no account, or none any longer. */
export async function personWithId(records: Records, id: string): Promise<Person | null> {
  const record = await records.get(kindOf('user'), id)
  return record === null ? null : personIn(record.value)
}

function personIn(value: unknown): Person {
  const { id, name, email } = schema.parse(value)
  return { id, name, email }
}
