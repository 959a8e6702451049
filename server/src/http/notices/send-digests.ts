import { everyPerson } from '../../accounts/index.js'
import { claimDay, digestMail, isDigestDay, preferencesOf } from '../../notices/index.js'
import type { Parts } from '../parts.js'
import { noticesFor } from './notices-for.js'

const LOOK_EVERY_MS = 5 * 60_000
/** Hours after midnight, by the server's clock. */
const AT_HOUR = 7

/** Emails to everybody what waits for them, on the mornings they chose. Where there is no mail server, nothing is done. */
export async function sendDigests(parts: Parts, now: Date): Promise<void> {
  const { accounts, storage } = parts
  const mails = accounts?.mails ?? null
  if (accounts === null || mails === null || now.getHours() < AT_HOUR) return
  const { records } = storage
  for (const person of await everyPerson(records)) {
    const preferences = await preferencesOf(records, person.id)
    if (!isDigestDay(preferences.digest, now) || !(await claimDay(records, person.id, now))) continue
    const notices = await noticesFor(parts, { kind: 'member', ...person }, person)
    const mail = digestMail(notices, preferences, accounts.url())
    if (mail !== null) mails.send(person.email, mail)
  }
}

/** Sends digests when it is time; of several processes one does. Gives what ends it. */
export function startDigests(parts: Parts): () => void {
  let isSending = false
  const timer = setInterval(async () => {
    if (isSending) return
    isSending = true
    try {
      await sendDigests(parts, new Date())
    } catch (error) {
      parts.log.error({ err: error }, 'digests could not be sent')
    } finally {
      isSending = false
    }
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
