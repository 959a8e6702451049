import type { KeptRecord, Records } from '../storage/index.js'

/** What is kept about people beside their account, by kind of record; and whether it goes when the account does. */
const PERSONAL = {
  membership: 'goes',
  grant: 'goes',
  'team-member': 'goes',
  mention: 'goes',
  'edit-request': 'goes',
  'notice-preferences': 'goes',
  seen: 'goes',
  digest: 'goes',
  'reset-link': 'goes',
  'vouched-address': 'goes',
  guest: 'goes',
  // What somebody said and did is part of what others read.
  thread: 'stays',
  comment: 'stays',
  author: 'stays',
  audit: 'stays',
  'share-link': 'stays',
  invitation: 'stays',
} as const

/** What is kept to tell whether somebody has a secret is nobody's to have. */
const SECRETS: ReadonlySet<string> = new Set(['session', 'token', 'password'])

/** Each of these kinds of record is found under the key `person`. */
export type PersonalKind = keyof typeof PERSONAL

/** Everything that is kept about somebody beside their account. */
export async function personalRecords(
  records: Records,
  person: string,
): Promise<Readonly<Record<PersonalKind, readonly KeptRecord[]>>> {
  const found = await Promise.all(
    kinds().map(async (kind) => [kind, (await records.find(kind, 'person', person)).map(withoutSecrets)]),
  )
  return Object.fromEntries(found)
}

/** Takes away what goes with an account. */
export async function removePersonalRecords(records: Records, person: string): Promise<void> {
  for (const kind of kinds()) {
    if (PERSONAL[kind] === 'stays') continue
    for (const { id } of await records.find(kind, 'person', person)) await records.remove(kind, id)
  }
}

function withoutSecrets(kept: KeptRecord): KeptRecord {
  const { value } = kept
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return kept
  return { ...kept, value: Object.fromEntries(Object.entries(value).filter(([field]) => !SECRETS.has(field))) }
}

function kinds(): PersonalKind[] {
  return Object.keys(PERSONAL) as PersonalKind[]
}
