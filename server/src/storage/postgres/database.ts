import pg from 'pg'
import { isOurs, StoreFailed } from '../errors.js'
import type { Log } from '../log.js'

/** Waits in ms. A commit that takes longer has an unknown outcome, and is made again. */
const TIMES = {
  connectionTimeoutMillis: 5000,
  statement_timeout: 15_000,
  query_timeout: 20_000,
  // Another process may have stopped with a document's row locked.
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 1500,
  idleTimeoutMillis: 30_000,
} as const
const MOST_CONNECTIONS = 8
const INT8 = 20
const BYTEA = 17

export type Value = string | number | boolean | null | Uint8Array | readonly (string | number | null | Uint8Array)[]

/** Something that answers queries: the pool, or one transaction. */
export interface Session {
  /** Rows of an answer, whose shape is as the schema makes it. */
  rows<Row extends object>(text: string, values?: readonly Value[]): Promise<Row[]>
}

export interface Database extends Session {
  /** All or nothing. `reading` sees one moment of the store. */
  transaction<T>(work: (session: Session) => Promise<T>, mode?: 'writing' | 'reading'): Promise<T>
  /** A connection of its own, for listening. Rejects with StoreFailed. */
  connect(): Promise<pg.Client>
  close(): Promise<void>
}

/**
 * A pool of connections. Whatever goes wrong on the way or in PostgreSQL is StoreFailed; errors of the store's own
 * pass through.
 */
export function openPool(url: string, log?: Log): Database {
  const settings = { connectionString: url, application_name: 'throughline', keepAlive: true, types, ...TIMES }
  const pool = new pg.Pool({
    ...settings,
    max: MOST_CONNECTIONS,
    // "Saved" means on disk, whatever this role's or database's default is. The pool waits for it.
    onConnect: async (client) => {
      await client.query(DURABLE)
    },
  })
  // Connections end when PostgreSQL does, idle or in use; unheard, that would end the process.
  const hear = (error: Error) => log?.debug({ err: error }, 'a connection to PostgreSQL ended')
  pool.on('error', hear)
  pool.on('connect', (client) => client.on('error', hear))

  async function transaction<T>(work: (session: Session) => Promise<T>, mode = 'writing'): Promise<T> {
    return attempt(async () => {
      const client = await pool.connect()
      let isUsable = false
      try {
        await client.query(mode === 'reading' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN')
        try {
          const result = await work(sessionOf(client))
          await client.query('COMMIT')
          isUsable = true
          return result
        } catch (error) {
          await client.query('ROLLBACK')
          isUsable = true
          throw error
        }
      } finally {
        // One that could not even roll back is in an unknown state.
        client.release(!isUsable)
      }
    })
  }

  return {
    rows: (text, values) => attempt(() => sessionOf(pool).rows(text, values)),
    transaction,
    connect: () =>
      attempt(async () => {
        const client = new pg.Client({ ...settings, idle_in_transaction_session_timeout: 0 })
        await client.connect()
        return client
      }),
    close: () => pool.end(),
  }
}

const DURABLE = `SELECT set_config('synchronous_commit', 'on', false)
  WHERE current_setting('synchronous_commit') IN ('off', 'local')`

function sessionOf(client: pg.Pool | pg.PoolClient): Session {
  return {
    async rows<Row extends object>(text: string, values: readonly Value[] = []) {
      const { rows } = await client.query<Row>(text, values.map(sent))
      return rows
    },
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isOurs(error)) throw error
    const code = error instanceof Error && 'code' in error ? `${String(error.code)}: ` : ''
    throw new StoreFailed(`${code}${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** Text without NUL, which PostgreSQL cannot keep; bytes as a Buffer on the same memory. */
function sent(value: Value): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '')
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return Array.isArray(value) ? value.map(sent) : value
}

const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    // Heads, times and checksums stay far below 2 to the power of 53.
    if (oid === INT8) return Number
    if (oid === BYTEA && format !== 'binary') return (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex'))
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
  },
}
