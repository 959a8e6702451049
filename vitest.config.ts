import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Unit tests read shared/ from source, so that a run needs no build first.
const alias = [
  { find: /^@throughline\/shared\/permissions$/, replacement: path('./shared/src/permissions.ts') },
  { find: /^@throughline\/shared\/(.+)$/, replacement: path('./shared/src/$1/index.ts') },
]

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.mjs'],
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['{shared,server,client}/src/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'journeys',
          include: ['tests/src/**/*.test.ts'],
          fileParallelism: false,
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
