import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FaultyDisk } from './faulty-disk.js'

const MAIN = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url))
/** A second, on a machine with nothing else to do. */
const READY_WITHIN_MS = 180_000
const FIRST_PORT = 20_000
const LAST_PORT = 32_000
const READY = /Throughline is ready at (\S+)/

// A run that is broken off leaves no server behind.
const running = new Set<() => void>()
process.on('exit', () => {
  for (const kill of running) kill()
})

/** The built server as a process of its own, on a free port and a folder of its own. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  readonly dataDir: string
  /** Its process; null while there is none. */
  pid(): number | null
  /** What it has printed so far. */
  output(): string
  /** As a power cut takes it, or (SIGTERM) as a service manager does; resolves with its exit code when it is gone. */
  kill(signal?: NodeJS.Signals): Promise<number | null>
  /** Stops it in its tracks, as a machine that is put to sleep does, and lets it go on. */
  freeze(): void
  thaw(): void
  /** Starts it again on the same port and folder. */
  start(): Promise<void>
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

/**
 * Starts the built server; rejects with what it printed when it does not get ready in time.
 *
 * @param disk what its folder is on; a disk that does not fail where not given
 */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  disk: FaultyDisk | null = null,
): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'throughline-test-'))
  const port = await freePort()
  let child: ChildProcess | null = null
  let printed = ''
  running.add(() => child?.kill('SIGKILL'))

  async function start(): Promise<void> {
    const started = spawn(process.execPath, [MAIN], {
      env: { ...process.env, LOG_LEVEL: 'warn', ...env, ...disk?.env(dataDir), PORT: String(port), DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = started
    const since = printed.length
    const ready = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        started.kill('SIGKILL')
        reject(new Error(`not ready after ${READY_WITHIN_MS} ms:\n${printed.slice(since)}`))
      }, READY_WITHIN_MS)
      const read = (chunk: Buffer) => {
        printed += chunk.toString()
        if (!READY.test(printed.slice(since))) return
        clearTimeout(timer)
        resolve()
      }
      started.stdout?.on('data', read)
      started.stderr?.on('data', read)
      started.once('exit', (code) => {
        clearTimeout(timer)
        reject(new Error(`the server ended with ${code} before it was ready:\n${printed.slice(since)}`))
      })
    })
    await ready
  }

  async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    const dying = child
    child = null
    if (dying === null || dying.exitCode !== null) return dying?.exitCode ?? null
    const gone = once(dying, 'exit')
    dying.kill(signal)
    await gone
    return dying.exitCode
  }

  await start()
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    pid: () => child?.pid ?? null,
    output: () => printed,
    kill,
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    start,
    async stop() {
      await kill('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/**
 * A port that nobody listens on at this moment, of those that no system gives to the near end of a connection: so a
 * server that is away for a while finds it free when it comes back.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(FIRST_PORT, LAST_PORT)
  const probe = createServer()
  const isFree = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (!isFree) return freePort()
  probe.close()
  await once(probe, 'close')
  return port
}
