import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Unit tests read shared/ from source, so that a run needs no build first.
const alias = [
  { find: /^@throughline\/shared\/permissions$/, replacement: path('./shared/src/permissions.ts') },
  { find: /^@throughline\/shared\/(.+)$/, replacement: path('./shared/src/$1/index.ts') },
]

// Two at a time, also where there are two cores: vitest would leave one of them idle. One process for many files: to
// start a process and load the same modules took longer than the tests. So no test may leave a global behind.
const shared = { maxWorkers: 2, isolate: false }

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.mjs'],
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
          globalSetup: ['tests/src/support/shared-server.ts'],
          // After the unit tests: a worker goes from file to file of one project only.
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
