import { build, type Plugin } from 'vite'

/** At the root of the site, so that it may answer for all pages; its name has no hash, for browsers ask for it by name. */
const FILE = 'offline-worker.js'
const SOURCE = 'src/offline-worker/index.ts'

/** Builds the service worker by itself, as one plain script: not every browser lets a worker import another file. */
export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    async generateBundle() {
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        build: {
          ...{ write: false, target: ['chrome111', 'firefox114', 'safari16.4'], modulePreload: false },
          rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
        },
      })
      const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
      const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk')
      if (chunk === undefined) throw new Error(`${SOURCE} gave no script`)
      this.emitFile({ type: 'asset', fileName: FILE, source: chunk.code })
    },
  }
}
