import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SITE = join(ROOT, 'client/dist/site')
/** What Vite says of its chunks. */
export const MANIFEST = join(ROOT, 'client/dist/manifest.json')
const STAMP = join(ROOT, 'client/dist/.stamp')

// What a build is made of; tests are not.
const SOURCES = [
  'shared/src',
  'server/src',
  'client/src',
  'client/public',
  'client/index.html',
  'client/vite.config.ts',
  'client/page-parts.ts',
  'client/lighter-libraries.ts',
  'client/offline-worker.ts',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'shared/tsconfig.json',
  'server/tsconfig.json',
  'shared/package.json',
  'scripts/build.mjs',
  'scripts/bundle-server.mjs',
]
const FONTS = ['inter', 'noto-sans-arabic', 'noto-emoji']
const RESULTS = ['server/dist/main.js', 'server/bundle/main.js', 'client/dist/site/index.html']
const WORTH_COMPRESSING = new Set(['.js', '.css', '.html', '.svg', '.ttf', '.json'])

/** Builds unless what is built was made from just these sources; says so where it does. Throws BuildFailed. */
export function buildIfStale(say = console.log) {
  const wanted = sourcesHash()
  if (builtHash() === wanted && RESULTS.every((file) => existsSync(join(ROOT, file)))) return
  say('Building (seconds; only when something changed)')
  build(wanted)
}

/** Builds server and client. The stamp comes last, so that a build cut short is made again. Throws BuildFailed. */
export function build(hash = sourcesHash()) {
  rmSync(STAMP, { force: true })
  run('typescript/bin/tsc', ['-b', 'shared', 'server'], ROOT)
  runHere(['scripts/bundle-server.mjs'], ROOT, 'the bundle of the server')
  run('vite/bin/vite.js', ['build', '--logLevel', 'warn'], join(ROOT, 'client'))
  moveManifest()
  for (const font of FONTS) addFontLicence(font)
  for (const file of filesUnder(SITE)) compress(file)
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, hash)
}

/** The command of a tool failed; it has already said why. */
export class BuildFailed extends Error {
  name = 'BuildFailed'
}

/** Runs a tool of the workspace with this Node. Throws BuildFailed when it does not end well. */
export function run(tool, args, cwd = ROOT) {
  const require = createRequire(join(cwd, 'package.json'))
  const [name, ...path] = tool.startsWith('@') ? splitScoped(tool) : tool.split('/')
  const folder = dirname(require.resolve(`${name}/package.json`))
  runHere([join(folder, ...path), ...args], cwd, `${name} ${args.join(' ')}`)
}

function runHere(args, cwd, what) {
  try {
    execFileSync(process.execPath, args, { cwd, stdio: 'inherit' })
  } catch {
    throw new BuildFailed(what)
  }
}

function splitScoped(tool) {
  const [scope, name, ...path] = tool.split('/')
  return [`${scope}/${name}`, ...path]
}

function builtHash() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null
}

function sourcesHash() {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesUnder(join(ROOT, source))) {
      if (/\.test\.tsx?$/.test(file)) continue
      hash
        .update(`${file.slice(ROOT.length)}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)))
}

/** Which script loads which is for tests and benches: it goes beside the site, not out with it. */
function moveManifest() {
  renameSync(join(SITE, '.vite/manifest.json'), MANIFEST)
  rmSync(join(SITE, '.vite'), { recursive: true })
}

/** The fonts are served with the page, and their licence (OFL 1.1) wants to go with them. */
function addFontLicence(font) {
  const folder = join(SITE, 'licences')
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(ROOT, `client/node_modules/@expo-google-fonts/${font}/LICENSE_FONT`), join(folder, `${font}.txt`))
}

/** Beside each file of the site its compressed twins, which the server sends as they are. */
function compress(file) {
  if (!WORTH_COMPRESSING.has(extname(file))) return
  const bytes = readFileSync(file)
  if (bytes.length < 1024) return
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build()
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error
    console.error(`The build stopped at: ${error.message}`)
    process.exitCode = 1
  }
}
