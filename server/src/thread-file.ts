import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The compiled file of a thread. Node 20 cannot start a thread from TypeScript, so that unit tests, which run from
 * source, use what `tsc -b` last built; the test command builds first.
 */
export function threadFile(entry: URL): string {
  const file = fileURLToPath(entry)
  if (isBuilt(entry)) return file
  const built = fileURLToPath(new URL(entry.href.replace(/\/server\/src\/(?!.*\/server\/src\/)/, '/server/dist/')))
  if (existsSync(built)) return built
  throw new Error(`${built} is missing: run tsc -b server`)
}

/** Whether a thread can be started from its file as it is; where not, as in unit tests, its work is done without one. */
export function isBuilt(entry: URL): boolean {
  return entry.protocol !== 'file:' || existsSync(fileURLToPath(entry))
}
