import { personWithId } from '../accounts/index.js'
import { nameOfAuthor, nameSaid } from '../history/index.js'
import type { Records } from '../storage/index.js'

/** What ids of people look like. An older version kept names in their place. */
const ID = /^[\w-]{20,}$/

/** How those who last changed documents are called, by what the store keeps of them; null: somebody who has left. */
export async function namesOf(
  records: Records,
  kept: Iterable<string | null>,
): Promise<ReadonlyMap<string | null, string | null>> {
  const distinct = [...new Set(kept)]
  const named = distinct.map(async (by) => [by, by === null ? null : await nameOf(records, by)] as const)
  return new Map(await Promise.all(named))
}

async function nameOf(records: Records, by: string): Promise<string | null> {
  const known = nameSaid(by) ?? (await personWithId(records, by))?.name ?? (await nameOfAuthor(records, by))
  if (known !== undefined) return known
  return ID.test(by) ? null : by
}
