import type pg from 'pg'
import type { Log } from '../log.js'
import type { Neighbours, ServingProcess } from '../neighbours.js'
import type { Database, Session } from './database.js'
import { announce, CHANNEL, noticeText, readNotice } from './notices.js'

/** First of the two numbers of the lock that says that a process lives. PostgreSQL lets go of it when the process ends. */
const ALIVE = 1_953_000_002
/** Waits in ms. */
const LOOK_EVERY = 1000
const TELL_EVERY = 50
const COME_BACK_AFTER = 250

interface ProcessesParts {
  readonly database: Database
  /** Its own number. */
  readonly me: number
  readonly serving: ServingProcess
  readonly log?: Log | undefined
}

/**
 * The processes that serve one database. Each listens, so that it hears of a commit at once, and looks once a second
 * at the heads of what it has open, so that a lost notice or connection costs a second or two, never more.
 */
export function joinProcesses({ database, me, serving, log }: ProcessesParts): Neighbours {
  const known = new Set<number>()
  const told = new Map<string, string>()
  let listener: pg.Client | null = null
  let hasLeft = false
  let telling: Promise<void> | null = null

  const looking = setInterval(() => void look([...serving.documents()]), LOOK_EVERY)
  looking.unref()
  const listening = listen()

  async function listen(): Promise<void> {
    while (!hasLeft) {
      try {
        const client = await database.connect()
        const ended = new Promise<void>((resolve) => {
          client.on('error', () => resolve())
          client.on('end', () => resolve())
        })
        client.on('notification', ({ payload }) => hear(payload ?? ''))
        listener = client
        await client.query('SELECT pg_advisory_lock($1, $2)', [ALIVE, me])
        await client.query(`LISTEN ${CHANNEL}`)
        await announce(database, [noticeText({ kind: 'hello', from: me })])
        // What the others had of this process they let go when its connection ended.
        serving.greeted('everyone')
        await look([...serving.documents()])
        await ended
      } catch (error) {
        log?.debug({ err: error }, 'not connected to the other processes')
      }
      await listener?.end().catch(() => {})
      listener = null
      if (!hasLeft) await new Promise((resolve) => setTimeout(resolve, COME_BACK_AFTER))
    }
  }

  function hear(text: string): void {
    const notice = readNotice(text)
    if (notice === null || notice.from === me) return
    known.add(notice.from)
    const from = String(notice.from)
    if (notice.kind === 'heads') for (const [id, head] of notice.heads) serving.moved(id, head)
    else if (notice.kind === 'look') void look([notice.id])
    else if (notice.kind === 'hello') serving.greeted(from)
    else serving.heard(from, notice.id, notice.words)
  }

  async function look(documents: readonly string[]): Promise<void> {
    try {
      // A server on which nothing is open asks only after the others.
      if (documents.length > 0) await lookAt(documents)
      await missTheGone()
    } catch (error) {
      log?.debug({ err: error }, 'could not look what other processes did')
    }
  }

  async function lookAt(documents: readonly string[]): Promise<void> {
    const rows = await database.rows<{ public_id: string; head: number; binned_at: number | null }>(
      'SELECT public_id, head, binned_at FROM throughline.document WHERE public_id = ANY($1)',
      [documents],
    )
    const found = new Map(rows.map((row) => [row.public_id, row]))
    for (const id of documents) {
      const row = found.get(id)
      if (row?.binned_at === null) serving.moved(id, row.head)
      else serving.binned(id)
    }
  }

  async function missTheGone(): Promise<void> {
    if (known.size === 0) return
    const living = await livingProcesses(database)
    for (const one of known) {
      if (living.has(one)) continue
      known.delete(one)
      serving.left(String(one))
    }
  }

  async function tellAll(): Promise<void> {
    while (told.size > 0 && !hasLeft) {
      await tellNow()
      await new Promise((resolve) => setTimeout(resolve, TELL_EVERY))
    }
    telling = null
  }

  async function tellNow(): Promise<void> {
    const texts = [...told.values()]
    told.clear()
    // What cannot be said now would be old by the time it can.
    if (texts.length > 0) await announce(database, texts).catch(() => {})
  }

  return {
    tell(id, topic, words) {
      told.set(`${id} ${topic}`, noticeText({ kind: 'words', from: me, id }, words))
      telling ??= tellAll()
    },
    async leave() {
      if (hasLeft) return
      hasLeft = true
      clearInterval(looking)
      await telling
      await tellNow()
      await listener?.end().catch(() => {})
      await listening
    },
  }
}

/** The numbers of the servers that have this database open. */
export async function livingProcesses(session: Session): Promise<ReadonlySet<number>> {
  const alive = await session.rows<{ process: number }>(
    `SELECT objid::bigint AS process FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = $1
       AND objsubid = 2 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [ALIVE],
  )
  return new Set(alive.map((row) => row.process))
}
