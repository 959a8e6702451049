import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BENCH = fileURLToPath(new URL('..', import.meta.url))

/** Fetches ELK and dagre the first time. Where that fails, they are left out. */
export function installPeers() {
  if (existsSync(new URL('../node_modules/elkjs', import.meta.url))) return
  console.log('Fetching ELK and dagre for the comparison (once)')
  spawnSync('npx', ['--yes', 'pnpm@12', 'install', '--ignore-workspace', '--silent'], { cwd: BENCH, stdio: 'inherit' })
}
