import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ROOT } from '../../scripts/build.mjs'

const PAGES = fileURLToPath(new URL('./pages', import.meta.url))
const NAMES = ['react-flow', 'react-flow-empty', 'cytoscape', 'bare']
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Builds the pages of the others as anybody would ship them, and serves them with one graph at a time. */
export async function servePeers() {
  const built = mkdtempSync(join(tmpdir(), 'throughline-bench-pages-'))
  const require = createRequire(join(ROOT, 'package.json'))
  const { build } = await import(pathToFileURL(require.resolve('vite')))
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'error',
    build: {
      outDir: built,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: NAMES.map((name) => join(PAGES, `${name}.html`)) },
    },
  })
  let graph = '{}'
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    try {
      const body = path === '/graph.json' ? graph : readFileSync(join(built, path))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/json' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: (name) => `http://127.0.0.1:${server.address().port}/${name}.html`,
    show(wanted) {
      graph = JSON.stringify(wanted)
    },
    stop() {
      server.closeAllConnections()
      server.close()
      rmSync(built, { recursive: true, force: true })
    },
  }
}
