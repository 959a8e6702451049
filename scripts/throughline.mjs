import { BuildFailed, buildIfStale } from './build.mjs'

// What a command answers goes to standard output and to other programs: nothing else may.
try {
  buildIfStale(console.error)
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  console.error(`Throughline could not be built; it stopped at: ${error.message}`)
  process.exit(1)
}
await import('../server/dist/cli/main.js')
