import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const READY_MS = 30_000

/**
 * A server as a process of its own: `start(port, folder)` says how. Its folder outlives `restart`, not `stop`; `how`
 * may be told more each time.
 */
export async function startProcess({ start, prepare = async () => {}, documents = [] }) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  await prepare(folder, documents)
  let child = null
  let port = 0

  async function run() {
    port = await freePort()
    const { program = process.execPath, args, env = {} } = start(port, folder)
    const said = openSync(join(folder, 'said.txt'), 'a')
    child = spawn(program, args, {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', said, said],
    })
    closeSync(said)
    await listening(port, child, folder)
  }

  async function end(signal) {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    }
  }

  await run()
  return {
    folder,
    get port() {
      return port
    },
    get pid() {
      return child.pid
    },
    async restart() {
      await end('SIGKILL')
      await run()
    },
    async stop() {
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function listening(port, child, folder) {
  const end = performance.now() + READY_MS
  while (performance.now() < end) {
    if (child.exitCode !== null) break
    const socket = connect({ port, host: '127.0.0.1' })
    const isThere = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    socket.destroy()
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  throw new Error(`it did not start:\n${readFileSync(join(folder, 'said.txt'), 'utf8')}`)
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}
