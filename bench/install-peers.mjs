import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BENCH = fileURLToPath(new URL('.', import.meta.url))

/** Fetches the peers where one is missing: the first time, and when one was added. Where that fails, they are left out. */
export function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8'))
  if (Object.keys(dependencies).every((name) => existsSync(join(BENCH, 'node_modules', name)))) return
  console.log('Fetching the programs to compare with (once)')
  spawnSync('npx', ['--yes', 'pnpm@12', 'install', '--silent'], { cwd: BENCH, stdio: 'inherit' })
}
