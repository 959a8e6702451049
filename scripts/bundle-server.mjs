import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = join(ROOT, 'server/src')
const SHARED = join(ROOT, 'shared/src')
const BUNDLE = join(ROOT, 'server/bundle')

/** What is started: the server, the command line, and every thread, where its file is looked for. */
const ENTRIES = { main: 'run-server.ts', 'cli/main': 'cli/run-here.ts' }
for (const file of readdirSync(SOURCES, { recursive: true })) {
  if (isThread(file)) ENTRIES[file.slice(0, -'.ts'.length)] = file
}

/** They are native, or read files beside themselves: they stay where they are. */
const STAY = ['@resvg/resvg-js', 'better-sqlite3', 'fontkit', 'harfbuzzjs', 'pdfkit', 'pg']

// Puts the server into few files, which takes it half the time to start: to find and read a thousand files took most of
// it. `server/dist/main.js` runs these while they are newer than what tsc has compiled.
await build({
  configFile: false,
  root: join(ROOT, 'server'),
  logLevel: 'warn',
  resolve: {
    alias: [
      { find: /^@throughline\/shared\/permissions$/, replacement: `${SHARED}/permissions.ts` },
      { find: /^@throughline\/shared\/(.+)$/, replacement: `${SHARED}/$1/index.ts` },
    ],
  },
  plugins: [staying(), filesBeside()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: BUNDLE,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(SOURCES, file)])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
    },
  },
})

/** A thread talks to who started it. */
function isThread(file) {
  return /(?<!\.test)\.ts$/.test(file) && readFileSync(join(SOURCES, file), 'utf8').includes('parentPort')
}

/** Where each stays is written into the bundle: what shared/ depends on cannot be found from there by its name. */
function staying() {
  return {
    name: 'staying',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (!STAY.some((each) => id === each || id.startsWith(`${each}/`))) return null
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      return found && { id: found.id, external: 'relative' }
    },
  }
}

/** Sources look for threads and files beside themselves: in the bundle that place is where they would have been. */
function filesBeside() {
  const MARK = 'beside-the-bundle:'
  return {
    name: 'files-beside',
    transform(code, id) {
      if (!id.startsWith(SOURCES) || !code.includes('import.meta.url')) return null
      const place = relative(SOURCES, id).split(sep).join('/')
      return { code: code.replaceAll('import.meta.url', `new URL('${MARK}${place}', import.meta.url).href`), map: null }
    },
    renderChunk(code, { fileName }) {
      if (!code.includes(MARK)) return null
      return { code: code.replaceAll(MARK, '../'.repeat(fileName.split('/').length - 1) || './'), map: null }
    },
  }
}
