import { spawnSync } from 'node:child_process'
import { BuildFailed, buildIfStale, ROOT, run } from './build.mjs'
import { ensureChromium } from './chromium.mjs'

// What takes too long for every run of the tests: an hour of people, hundreds of kills, every call of the disk failing.
try {
  buildIfStale()
  run('typescript/bin/tsc', ['-b', 'tests'])
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  console.error(`stopped at: ${error.message}`)
  process.exit(1)
}
const chromium = ensureChromium()
if ('advice' in chromium) {
  console.error(chromium.advice)
  process.exit(1)
}
const soak = spawnSync(process.execPath, ['tests/dist/soak/main.js', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium.path },
})
process.exitCode = soak.status ?? 1
