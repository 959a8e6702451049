import { MAX_MENTIONS, MAX_NAME, type Mention, type Writer } from '@throughline/shared/threads'
import type { Session } from '../session/index.js'
import type { ShownThread } from '../threads/index.js'

/** Who can be named: those who are here, who wrote, and who have access, each once. */
export function mentionable(
  session: Pick<Session, 'others' | 'theory'>,
  threads: readonly ShownThread[],
  members: readonly Mention[],
  me: Writer,
): readonly Mention[] {
  const found = new Map<string, Mention>()
  const add = ({ id, name }: Mention) => {
    const known = found.get(name)
    if (name === '' || name.length > MAX_NAME || (id !== null && id === me.id)) return
    if (known === undefined || known.id === null) found.set(name, { id, name })
  }
  for (const member of members) add(member)
  for (const { by, comments } of threads) {
    for (const writer of [by, ...comments.map((comment) => comment.by)]) {
      add({ id: writer.kind === 'anyone' ? null : writer.id, name: writer.name })
    }
  }
  for (const { name } of session.others()) add({ id: null, name })
  if (me.kind === 'anyone') found.delete(me.name)
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name))
}

/** Those whom a text names with `@` and their whole name. */
export function mentionsIn(text: string, people: readonly Mention[]): readonly Mention[] {
  return people.filter(({ name }) => text.includes(`@${name}`)).slice(0, MAX_MENTIONS)
}

/** What stands behind the `@` that is being written just before a place in a text; null: there is none. */
export function mentionBegun(text: string, caret: number): string | null {
  const begun = /(?:^|[\s(])@([^\s@][^@\n]{0,40})?$/.exec(text.slice(0, caret))
  return begun === null ? null : (begun[1] ?? '')
}

/** People whose name has a word that begins so. */
export function matching(people: readonly Mention[], begun: string): readonly Mention[] {
  const wanted = begun.toLocaleLowerCase()
  return people.filter(({ name }) => ` ${name.toLocaleLowerCase()}`.includes(` ${wanted}`)).slice(0, 6)
}
