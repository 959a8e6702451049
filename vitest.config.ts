import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/longest-first.mjs'

// Unit tests read shared/ from source, so that a run needs no build first.
const alias = [
  { find: /^@throughline\/shared\/permissions$/, replacement: path('./shared/src/permissions.ts') },
  { find: /^@throughline\/shared\/(.+)$/, replacement: path('./shared/src/$1/index.ts') },
]

// One process for many files: to start a process and load the same modules took longer than the tests. So no test may
// leave a global behind. Two at a time, also where there are two cores: vitest would leave one of them idle.
const shared = { maxWorkers: 2, isolate: false }

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.mjs'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'unit',
          include: ['{shared,server,client}/src/**/*.test.{ts,tsx}'],
          setupFiles: ['client/src/i18n/testing/all-words.ts'],
          // How long a test may take on a machine that is busy with other things; none needs that long by itself.
          testTimeout: 60_000,
          // Hooks start whole servers.
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'journeys',
          include: ['tests/src/**/*.test.ts'],
          // One more than the two cores that are counted on: these also wait for servers to start and networks to go.
          maxWorkers: 3,
          globalSetup: ['tests/src/support/shared-server.ts'],
          // After the unit tests: a worker goes from file to file of one project only.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
