import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'
/** PostgreSQL refuses to run as root. */
const NOBODY = 65_534

export interface TestPostgres {
  /** Its database, emptied: the URL. */
  empty(): Promise<string>
  /** As an administrator would: `immediate` is a crash. */
  stop(how: 'fast' | 'immediate'): Promise<void>
  /** Again, on the same data and port. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

/** A PostgreSQL of its own, on a free port of this machine. Its disk is as durable as the machine's. */
export async function startPostgres(settings: readonly string[] = []): Promise<TestPostgres> {
  const programs = findPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-postgres-'))
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  if (identity.uid !== undefined) chownSync(folder, NOBODY, NOBODY)
  const run = { ...identity, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'throughline', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...run, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const url = `postgres://throughline@127.0.0.1:${port}/postgres`
  let server: ChildProcess | null = null

  async function start(): Promise<void> {
    const flags = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, ...settings]
    const started = spawn(
      join(programs, 'postgres'),
      ['-D', join(folder, 'data'), ...flags.flatMap((flag) => ['-c', flag])],
      { ...run, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    server = started
    await new Promise<void>((resolve, reject) => {
      let said = ''
      started.on('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)))
      started.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('ready to accept connections')) resolve()
      })
    })
  }

  async function stop(how: 'fast' | 'immediate'): Promise<void> {
    const stopped = server
    if (stopped === null || stopped.exitCode !== null) return
    const over = new Promise((resolve) => stopped.once('exit', resolve))
    stopped.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await over
    server = null
  }

  await start()
  return {
    async empty() {
      // Making a database anew for each test costs more than all the rest of it.
      await asAdministrator(url, 'DROP SCHEMA IF EXISTS throughline CASCADE')
      return url
    },
    stop,
    start,
    async remove() {
      await stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs one statement behind the store's back. */
export async function asAdministrator(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The test command says where they are; run without it, Debian's are found. */
function findPrograms(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const places = [process.env.POSTGRES_BIN ?? '', ...versions.map((version) => join(DEBIAN, version, 'bin'))]
  const found = places.find((place) => existsSync(join(place, 'initdb')))
  if (found !== undefined) return found
  throw new Error(
    'these tests need PostgreSQL; the test command finds or installs it, or POSTGRES_BIN names its folder',
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
