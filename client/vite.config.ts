import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type InlineConfig } from 'vite'
import { lighterLibraries } from './lighter-libraries.ts'
import { offlineWorker } from './offline-worker.ts'
import { editorPage, partOfModule } from './page-parts.ts'

const SHARED = fileURLToPath(new URL('../shared/src/', import.meta.url))
const API = `http://127.0.0.1:${process.env.PORT ?? '4000'}`

const config: InlineConfig = {
  // React Aria brings its words in thirty languages; Welsh ones are ours (src/i18n).
  plugins: [{ ...optimizeLocales.vite({ locales: ['en-GB', 'en-US'] }), enforce: 'pre' }, react(), lighterLibraries()],
  resolve: {
    // From source, so that `dev` reloads on a change in shared/ and the bundler sees one module graph.
    alias: [
      { find: /^@throughline\/shared\/permissions$/, replacement: `${SHARED}permissions.ts` },
      { find: /^@throughline\/shared\/(.+)$/, replacement: `${SHARED}$1/index.ts` },
    ],
  },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    sourcemap: true,
    // Which script loads which: what a page costs is judged by it.
    manifest: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // The content security policy allows no data: fonts or scripts, and hashed files are cached for ever anyway.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: { '/api': API, '/sync': { target: API, ws: true } },
  },
}

export default defineConfig(async ({ command }) => {
  if (command !== 'build') return config
  const groups = [
    { name: await partOfModule(config), debugName: 'what pages need at first', includeDependenciesRecursively: false },
  ]
  return {
    ...config,
    plugins: [...(config.plugins ?? []), editorPage(), offlineWorker()],
    build: {
      ...config.build,
      rolldownOptions: { preserveEntrySignatures: false as const, output: { codeSplitting: { groups } } },
    },
  }
})
