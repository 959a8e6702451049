import type { Comment, Mention as Named } from '@throughline/shared/threads'
import { personWithId } from '../../accounts/index.js'
import { authorNamed } from '../../history/index.js'
import { mentionMail, preferencesOf, putMention, removeMentions } from '../../notices/index.js'
import { documentUrl } from '../make-document.js'
import type { Parts } from '../parts.js'

/** Keeps where people are mentioned as comments are written, and emails those who want it; once for each comment. */
export function tellMentioned(parts: Parts): void {
  const { records } = parts.storage
  const attempt = (work: Promise<void>) =>
    work.catch((error: unknown) => parts.log.error({ err: error }, 'a mention could not be told'))
  // What is told of one comment must not overtake what is told of it later.
  let last: Promise<void> = Promise.resolve()
  parts.threads.onWritten((event) => {
    if (!('comment' in event)) return
    const { kind, document, comment } = event
    last = last.then(() =>
      attempt(
        kind === 'taken-back' ? removeMentions(records, keyOf(document, comment)) : tell(parts, { document, comment }),
      ),
    )
  })
}

interface Written {
  readonly document: string
  readonly comment: Comment
}

async function tell(parts: Parts, { document, comment }: Written): Promise<void> {
  const { storage, accounts } = parts
  const key = keyOf(document, comment)
  for (const person of new Set(comment.mentions.flatMap((named) => personIn(named, accounts !== null)))) {
    if (person === comment.by.id) continue
    const { thread, by, text, at } = comment
    const mention = { document, thread, comment: key, by, text, at }
    const isNew = await putMention(storage.records, person, mention)
    if (isNew) await email(parts, person, mention)
  }
}

/** Where nobody signs in a name is all there is; where people do, a name alone may be anybody's. */
function personIn({ id, name }: Named, signIn: boolean): string[] {
  if (id !== null) return [id]
  return signIn ? [] : [authorNamed(name).id]
}

async function email(
  { accounts, access, storage }: Parts,
  id: string,
  mention: Parameters<typeof putMention>[2],
): Promise<void> {
  const mails = accounts?.mails ?? null
  const person = mails === null ? null : await personWithId(storage.records, id)
  if (accounts === null || mails === null || person === null) return
  const preferences = await preferencesOf(storage.records, id)
  // Whoever may not open the theory learns nothing of it.
  const role = await access.roleOf({ kind: 'member', ...person }, mention.document)
  const entry = await storage.document(mention.document)
  if (preferences.mentions !== 'email' || role === null || entry === null) return
  const place = { title: entry.title, url: documentUrl(entry.id) }
  mails.send(person.email, mentionMail({ ...mention, ...place }, preferences.language, accounts.url()))
}

const keyOf = (document: string, { id }: Comment): string => `${document}/${id}`
