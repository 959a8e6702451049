import { spawnSync } from 'node:child_process'
import { BuildFailed, buildIfStale, ROOT, run } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureJudges } from './judges.mjs'
import { ensurePostgres } from './postgres.mjs'

// Everything that must hold before a change goes in. The last line is always "N passed, N failed".
try {
  run('typescript/bin/tsc', ['-b'])
  run('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.'])
  buildIfStale()
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  stopBeforeTests(`stopped at: ${error.message}`)
}

const chromium = ensureChromium()
if ('advice' in chromium) stopBeforeTests(chromium.advice)

const postgres = ensurePostgres()
if ('advice' in postgres) stopBeforeTests(postgres.advice)

const judges = ensureJudges()
if ('advice' in judges) stopBeforeTests(judges.advice)

process.env.CHROMIUM_PATH = chromium.path
process.env.POSTGRES_BIN = postgres.path
const vitest = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
})
process.exitCode = vitest.status ?? 1

function stopBeforeTests(why) {
  console.error(why)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
