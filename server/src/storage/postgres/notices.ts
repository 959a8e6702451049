import * as z from 'zod'
import type { Session } from './database.js'

/** The channel on which processes hear of each other. A hint that may be lost: the log is the truth. */
export const CHANNEL = 'throughline'

/** PostgreSQL takes payloads below 8,000 bytes; a document's id and head take about 60. */
const HEADS_IN_ONE = 80

const header = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heads'), from: z.number(), heads: z.array(z.tuple([z.string(), z.number()])) }),
  /** Something else than the log of a document has changed. */
  z.object({ kind: z.literal('look'), from: z.number(), id: z.string() }),
  z.object({ kind: z.literal('hello'), from: z.number() }),
  /** The words are what follows the header. */
  z.object({ kind: z.literal('words'), from: z.number(), id: z.string() }),
])

/** What one process has told the others. */
export type Notice = z.infer<typeof header> & { readonly words: string }

/** One line of JSON, and behind it words as they are: escaping them would double their length. */
export function noticeText(notice: z.infer<typeof header>, words = ''): string {
  return `${JSON.stringify(notice)}\n${words}`
}

/** Null for what another version of Throughline, or somebody else, said. */
export function readNotice(text: string): Notice | null {
  const end = text.indexOf('\n')
  try {
    const read = header.safeParse(JSON.parse(text.slice(0, end)))
    return read.success ? { ...read.data, words: text.slice(end + 1) } : null
  } catch {
    return null
  }
}

/** Tells of new heads with the commit of the transaction, or not at all. */
export async function announceHeads(session: Session, from: number, heads: ReadonlyMap<string, number>): Promise<void> {
  const all = [...heads]
  const texts: string[] = []
  for (let start = 0; start < all.length; start += HEADS_IN_ONE) {
    texts.push(noticeText({ kind: 'heads', from, heads: all.slice(start, start + HEADS_IN_ONE) }))
  }
  await announce(session, texts)
}

/** Tells it with the commit of the transaction, or not at all; each text is below 8,000 bytes. */
export async function announce(session: Session, texts: readonly string[]): Promise<void> {
  await session.rows(`SELECT pg_notify('${CHANNEL}', text) FROM unnest($1::text[]) AS text`, [texts])
}
