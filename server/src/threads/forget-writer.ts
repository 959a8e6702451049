import { commentSchema, threadSchema, type Writer } from '@throughline/shared/threads'
import { type Records, rewriteRecord } from '../storage/index.js'
import { COMMENT, commentRecord, documentIn, THREAD, threadRecord } from './thread-records.js'

/**
 * Takes somebody's name off what they wrote, decided and gave to others: a member without a name is one who has left. What
 * they had to see to is nobody's in particular.
 */
export async function forgetWriter(records: Records, person: string): Promise<void> {
  const nameless = (writer: Writer) => (writer.id === person ? { ...writer, name: '' } : writer)
  for (const name of await records.find(COMMENT, 'person', person)) {
    await rewriteRecord(records, name, ({ id, value }) => {
      const { by, ...comment } = commentSchema.parse(value)
      return commentRecord(documentIn(id), { ...comment, by: nameless(by) })
    })
  }
  // What they decided is not kept under their name: all are looked through, once in the life of an account.
  for (const name of await records.all(THREAD)) {
    const { by: beginner, settled: decided, given: passed } = threadSchema.parse(name.value)
    if (![beginner.id, decided?.by.id, passed?.by.id, passed?.to.id].includes(person)) continue
    await rewriteRecord(records, name, ({ id, value }) => {
      const { by, settled, given, ...thread } = threadSchema.parse(value)
      return threadRecord(documentIn(id), {
        ...thread,
        by: nameless(by),
        settled: settled === null ? null : { ...settled, by: nameless(settled.by) },
        given: given === null || given.to.id === person ? null : { ...given, by: nameless(given.by) },
      })
    })
  }
}
