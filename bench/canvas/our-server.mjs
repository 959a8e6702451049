import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/build.mjs'

/** Our built server, as people start it, with a folder of its own. Rejects when it is not ready in a minute. */
export async function startOurServer() {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const server = spawn(process.execPath, [join(ROOT, 'server/dist/main.js')], {
    env: { ...process.env, PORT: `${port}`, DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    server.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  const until = Date.now() + 60_000
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > until || server.exitCode !== null) {
      await stop()
      throw new Error('the server did not get ready')
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    stop,
    /** Makes a document of a Throughline file and gives its id. */
    async open(file) {
      const response = await fetch(`${url}/api/import?format=auto&name=bench.json`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
      })
      const body = await response.json()
      if (response.status !== 201) throw new Error(`${response.status}: ${JSON.stringify(body).slice(0, 400)}`)
      return body.id
    },
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
