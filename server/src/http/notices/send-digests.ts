import type { Person } from '../../access/index.js'
import { everyPerson, type MailText } from '../../accounts/index.js'
import { claimDay, digestMail, isDigestDay, type Notices, preferencesOf } from '../../notices/index.js'
import type { Records } from '../../storage/index.js'
import type { Parts } from '../parts.js'
import { noticesFor } from './notices-for.js'

const LOOK_EVERY_MS = 5 * 60_000
/** Hours after midnight, by the server's clock. */
const AT_HOUR = 7

interface DigestParts {
  readonly records: Records
  readonly noticesOf: (person: Person) => Promise<Notices<unknown>>
  readonly send: (to: string, mail: MailText) => void
  /** Where people reach this server. */
  readonly url: string
}

/** Emails to everybody what waits for them, on the mornings they chose; of several processes one sends each. */
export async function sendDigests({ records, noticesOf, send, url }: DigestParts, now: Date): Promise<void> {
  if (now.getHours() < AT_HOUR) return
  for (const person of await everyPerson(records)) {
    const preferences = await preferencesOf(records, person.id)
    if (!isDigestDay(preferences.digest, now) || !(await claimDay(records, person.id, now))) continue
    const mail = digestMail(await noticesOf(person), preferences, url)
    if (mail !== null) send(person.email, mail)
  }
}

/** Sends digests when it is time, where there is a mail server. Gives what ends it. */
export function startDigests(parts: Parts): () => void {
  const { accounts, storage, log } = parts
  const mails = accounts?.mails ?? null
  if (accounts === null || mails === null) return () => {}
  let isSending = false
  const timer = setInterval(async () => {
    if (isSending) return
    isSending = true
    try {
      const noticesOf = (person: Person) => noticesFor(parts, { kind: 'member', ...person }, person)
      const url = accounts.url()
      await sendDigests({ records: storage.records, noticesOf, send: mails.send, url }, new Date())
    } catch (error) {
      log.error({ err: error }, 'digests could not be sent')
    } finally {
      isSending = false
    }
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
