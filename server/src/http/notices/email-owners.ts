import { editRequestMail, preferencesOf } from '../../notices/index.js'
import { documentUrl } from '../make-document.js'
import type { Parts } from '../parts.js'
import { peopleOn } from '../sharing/people-on.js'

/** More owners are told on the screen alone. */
const MOST = 20

interface Asked {
  readonly document: string
  readonly title: string
  /** The name of who asks. */
  readonly by: string
}

/** Emails the owners of a document, those who want emails of what is theirs to do, that somebody asks to edit it. */
export async function emailOwners(parts: Parts, { document, title, by }: Asked): Promise<void> {
  const { accounts, storage } = parts
  const mails = accounts?.mails ?? null
  if (accounts === null || mails === null) return
  const people = await peopleOn(storage.records, document, { kind: 'stranger' })
  for (const { id, email } of people.filter(({ role }) => role === 'own').slice(0, MOST)) {
    const { toDos, language } = await preferencesOf(storage.records, id)
    if (toDos !== 'email') continue
    const place = { document, title, url: documentUrl(document) }
    mails.send(email, editRequestMail({ ...place, by }, language, accounts.url()))
  }
}
