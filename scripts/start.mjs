import { BuildFailed, buildIfStale } from './build.mjs'

// Installs are pnpm's (verifyDepsBeforeRun), builds are here, and the server then runs in this very process, so
// that Ctrl+C and a service manager's signals reach it directly.
try {
  buildIfStale()
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  console.error(`Throughline could not be built; it stopped at: ${error.message}`)
  process.exit(1)
}
await import('../server/dist/main.js')
