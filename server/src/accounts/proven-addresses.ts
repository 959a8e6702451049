import type { Person } from '../access/index.js'
import type { Records } from '../storage/index.js'
import { hasConfirmedAddress, personByEmail } from './people.js'

const KIND = 'vouched-address'

/** Keeps that an owner of an organisation handed a link made for a person's address to that person. */
export function vouchFor(records: Records, organisation: string, person: string): Promise<void> {
  const value = { organisation, person }
  return records.put([{ kind: KIND, id: `${organisation}:${person}`, value, keys: { organisation, person } }])
}

/**
 * Whether somebody's address counts as theirs to the people of these organisations: they have shown that it is, or one of
 * the organisations vouches for it. Anybody can make an account with an address that is not theirs.
 */
export async function isAddressProven(
  records: Records,
  person: string,
  organisations: readonly string[],
): Promise<boolean> {
  if (await hasConfirmedAddress(records, person)) return true
  for (const organisation of organisations) {
    if ((await records.get(KIND, `${organisation}:${person}`)) !== null) return true
  }
  return false
}

/** Whose address this is, to the people of these organisations; null where nobody has shown that it is theirs. */
export async function personProven(
  records: Records,
  email: string,
  organisations: readonly string[],
): Promise<Person | null> {
  const person = await personByEmail(records, email)
  return person !== null && (await isAddressProven(records, person.id, organisations)) ? person : null
}
