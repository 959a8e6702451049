import * as z from 'zod'
import { changeRecords, type Records, rewriteRecord } from '../storage/index.js'

const KIND = 'mention'
/** A person's mentions from before this many are not looked at. */
const MOST_READ = 200

const schema = z.object({
  document: z.string(),
  thread: z.string(),
  comment: z.string(),
  /** Who wrote it. */
  by: z.object({ id: z.string().nullable(), name: z.string(), kind: z.enum(['member', 'guest', 'anyone']) }),
  text: z.string(),
  at: z.number(),
})

/** That somebody was named in a comment. */
export type Mention = z.output<typeof schema>

/** Keeps that a person was mentioned; false: this comment had mentioned them before. */
export function putMention(records: Records, person: string, mention: Mention): Promise<boolean> {
  const { document, comment } = mention
  const id = `${comment}/${person}`
  return changeRecords(records, async (draft) => {
    const before = await draft.get(KIND, id)
    draft.put({ kind: KIND, id, value: mention, keys: { person, document, comment } })
    return before === null
  })
}

/** Where a person was mentioned after a moment, newest first. */
export async function mentionsSince(records: Records, person: string, since: number): Promise<readonly Mention[]> {
  const found = await records.find(KIND, 'person', person, MOST_READ)
  return found
    .map(({ value }) => schema.parse(value))
    .filter(({ at }) => at > since)
    .reverse()
}

/** Takes somebody's name off the mentions of others that they wrote. */
export async function forgetInMentions(records: Records, writer: string): Promise<void> {
  for (const name of await records.all(KIND)) {
    if (schema.parse(name.value).by.id !== writer) continue
    await rewriteRecord(records, name, ({ id, value }) => {
      const { document, comment, by, ...mention } = schema.parse(value)
      const keys = { person: id.slice(comment.length + 1), document, comment }
      return { kind: KIND, id, value: { ...mention, document, comment, by: { ...by, name: '' } }, keys }
    })
  }
}

/** Takes away that a comment mentions anybody: it was taken back. */
export async function removeMentions(records: Records, comment: string): Promise<void> {
  for (const { id } of await records.find(KIND, 'comment', comment)) await records.remove(KIND, id)
}
